import type { Comparator } from '../../schemes/index.js';

export const OBLIGATION_STATES = ['PENDING', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXEMPT'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** 牵头单位 and 责任单位 owe reports, 配合单位 do not. */
export type ObligationRole = 'LEAD' | 'RESPONSIBLE';

/** UNIT_REVIEW waits for the unit's own approver, SUBMITTED has left the unit. */
export type ReportState = 'DRAFT' | 'UNIT_REVIEW' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'WITHDRAWN';

export const MEASUREMENT_SERIES = ['BASE', 'ACTUAL', 'ASSIGNED_TARGET'] as const;
export type MeasurementSeries = (typeof MEASUREMENT_SERIES)[number];

/** What a value is of; OTHER is a single day, or a time that nobody has named. */
export const PERIOD_KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'OTHER'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** 初步 and 最终核实. */
export const VALUE_STATUSES = ['PRELIMINARY', 'FINAL'] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

/** DRAFT and WITHDRAWN follow the report that carries the value. */
export type MeasurementState = 'DRAFT' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED' | 'SUPERSEDED' | 'WITHDRAWN';

/** A figure on the wire and between modules: a decimal in characters, at most 15 digits before and 10 after the point. */
export const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;
export const DECIMAL_MESSAGE = '应为以文字表示的十进制数，如 "12.5"';

/** How a value is compared with what was wanted; the words are those of the schemes. */
export const COMPARATORS = ['gte', 'gt', 'lte', 'lt', 'approx', 'eq'] as const satisfies readonly Comparator[];
