export const CYCLE_KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type CycleKind = (typeof CYCLE_KINDS)[number];

export type ObligationState = 'PENDING' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'EXEMPT';

export type ReportState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'WITHDRAWN';

export const MEASUREMENT_SERIES = ['BASE', 'ACTUAL', 'ASSIGNED_TARGET'] as const;
export type MeasurementSeries = (typeof MEASUREMENT_SERIES)[number];

/** DRAFT and WITHDRAWN follow the report that carries the value. */
export type MeasurementState = 'DRAFT' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED' | 'SUPERSEDED' | 'WITHDRAWN';
