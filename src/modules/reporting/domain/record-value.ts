import { addDays } from '../../../platform/calendar/working-calendar.js';
import { conflict, forbidden, unprocessable, type DomainError, type FieldError } from '../../../platform/errors.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';
import type { Comparator } from '../../schemes/index.js';
import { DECIMAL, DECIMAL_MESSAGE, type MeasurementSeries, type PeriodKind, type ValueStatus } from './vocabulary.js';

export interface NewValue {
  readonly series: MeasurementSeries;
  readonly periodEnd: string;
  /** `periodEnd` is the last day of such a period. */
  readonly periodKind: PeriodKind;
  /** A final value (最终核实) takes the place of the preliminary one (初步), never the other way round. */
  readonly status: ValueStatus;
  /** Decimal string. */
  readonly value: string;
  readonly flow: boolean;
  /** How an actual value is to compare with an assigned target; null means at least. */
  readonly comparator: Comparator | null;
  readonly source: string;
  /** 文号 of the document that set the value. */
  readonly sourceDocument: string | null;
}

/** The indicator or target that the value is of. */
export interface MeasuredItem {
  readonly planEnd: string;
  /** Last day of the newest cycle that has opened; null before the first. */
  readonly latestPeriodEnd: string | null;
  /** Units that owe reports on it. */
  readonly unitIds: readonly string[];
}

/** Who records: a unit that has a part in the item, or the coordinator, for whom it is null. */
export type RecordedFor = { readonly unitId: string | null };

/**
 * Actual values come from a unit that owes reports on the item, or from the coordinator; base values and assigned
 * targets (市下达目标) from the coordinator alone.
 * @throws DomainError 403 `foreign_unit`, 403 `coordinator_only`.
 */
export function decideRecorder(actor: Actor, item: MeasuredItem, series: MeasurementSeries): RecordedFor {
  if (hasRole(actor, 'coordinator')) return { unitId: null };
  if (series !== 'ACTUAL') {
    throw forbidden('coordinator_only', '基期值和下达的年度目标由统筹单位录入，请联系统筹单位。');
  }
  const unitId = unitsOf(actor, 'reporter', 'approver').find((unit) => item.unitIds.includes(unit));
  if (unitId === undefined) {
    throw forbidden('foreign_unit', '您所在单位不承担这一项，不能填写它的数据。请由牵头或责任单位填写。');
  }
  return { unitId };
}

/**
 * A base value or assigned target that the coordinator takes from a document (文号 given) is accepted at once: the
 * document has decided it, and nobody in the district reviews that. Everything else is reviewed by another person.
 */
export function isDecidedByDocument({ series, sourceDocument }: Pick<NewValue, 'series' | 'sourceDocument'>): boolean {
  return series !== 'ACTUAL' && sourceDocument !== null;
}

/** @throws DomainError 422 `measurement_invalid`. */
export function requireValidValue(value: NewValue, item: MeasuredItem): void {
  const problems = [
    ...(DECIMAL.test(value.value) ? [] : [problem('value', 'not_decimal', DECIMAL_MESSAGE)]),
    ...(value.source.trim() === '' ? [problem('source', 'required', '请写明数据来源')] : []),
    ...(value.comparator !== null && value.series !== 'ASSIGNED_TARGET'
      ? [problem('comparator', 'not_applicable', '只有下达的年度目标有比较方式')]
      : []),
    ...(value.status === 'PRELIMINARY' && value.series !== 'ACTUAL'
      ? [problem('status', 'not_applicable', '只有实际值分初步数和最终核实数')]
      : []),
    ...periodProblems(value, item),
  ];
  if (problems.length > 0) {
    throw unprocessable('measurement_invalid', '数据有误，请按 errors 中各字段的说明修改后重试。', problems);
  }
}

/** An actual value of a time that no open cycle speaks of is a slip of the pen. */
function periodProblems({ series, periodEnd, periodKind }: NewValue, item: MeasuredItem): FieldError[] {
  if (!endsPeriod(periodEnd, periodKind)) {
    return [problem('periodEnd', 'not_period_end', `${PERIOD_WORDS[periodKind]}数据的日期应为该期的最后一天，请核对`)];
  }
  const latest = series === 'ACTUAL' ? (item.latestPeriodEnd ?? item.planEnd) : item.planEnd;
  if (periodEnd <= latest) return [];
  return [problem('periodEnd', 'after_period', `数据日期不得晚于 ${latest}，请核对`)];
}

const PERIOD_WORDS: Readonly<Record<PeriodKind, string>> = {
  MONTH: '月度',
  QUARTER: '季度',
  HALF_YEAR: '半年度',
  YEAR: '年度',
  OTHER: '',
};

const MONTHS: Readonly<Record<Exclude<PeriodKind, 'OTHER'>, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** Whether the day is the last one of a month, quarter, half-year or year. */
export function endsPeriod(day: string, kind: PeriodKind): boolean {
  if (kind === 'OTHER') return true;
  return addDays(day, 1).endsWith('-01') && Number(day.slice(5, 7)) % MONTHS[kind] === 0;
}

/** A preliminary value that comes after the final one of the same time would bring back what has been corrected. */
export function finalKnown(): DomainError {
  return conflict(
    'final_value_known',
    '这一时点已有最终核实数，不能再用初步数替换。如最终核实数有误，请按最终核实数录入更正值。',
  );
}

function problem(field: string, code: string, message: string): FieldError {
  return { field, code, message };
}
