import { addDays, type WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import type { CycleKind } from '../../schemes/index.js';

/** Days are `YYYY-MM-DD`. */
export interface Cycle {
  readonly kind: CycleKind;
  /** 2023年上半年, 2023年第二季度… */
  readonly label: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** From this day on reports may be written. */
  readonly opensOn: string;
  readonly responsibleDueOn: string;
  readonly leadDueOn: string;
  /** From the due day to here a report that is owed is late, but is not shown as missing yet (宽限). */
  readonly responsibleGraceUntil: string;
  readonly leadGraceUntil: string;
  /** The last day on which reports are taken. */
  readonly closesOn: string;
}

interface Shape {
  readonly months: number;
  /** Working days by which each day lies before the next one; `lead` counts from the period's last working day. */
  readonly open: number;
  readonly responsible: number;
  readonly lead: number;
  /** Working days after the period's last working day. */
  readonly close: number;
}

/**
 * Reports are due shortly before the period ends (每季度末月下旬报送), so that its paper can be written at once: first the
 * 责任单位, then the consolidating 牵头单位, which still has to read them.
 */
const SHAPES: Readonly<Record<CycleKind, Shape>> = {
  MONTH: { months: 1, open: 8, responsible: 2, lead: 2, close: 5 },
  QUARTER: { months: 3, open: 12, responsible: 3, lead: 3, close: 10 },
  HALF_YEAR: { months: 6, open: 15, responsible: 5, lead: 3, close: 15 },
  YEAR: { months: 12, open: 20, responsible: 5, lead: 5, close: 20 },
};

export const DEFAULT_GRACE_DAYS = 3;
export const MAX_GRACE_DAYS = 30;

export interface CycleRules {
  /** Working days of grace after each due day. */
  readonly graceDays: number;
  /**
   * The day on which the scheme is started here. Cycles that were over by then stay open for one closing time, or their
   * history could never be told.
   */
  readonly startedOn: string;
}

/** The cycles of a plan period by the calendar; the first and the last are shorter when the plan cuts them. */
export function cyclesOf(
  kind: CycleKind,
  plan: { readonly planStart: string; readonly planEnd: string },
  calendar: WorkingCalendar,
  rules: CycleRules,
): Cycle[] {
  const { months } = SHAPES[kind];
  const cycles: Cycle[] = [];
  const lastMonth = monthNumber(plan.planEnd);
  let first = Math.floor(monthNumber(plan.planStart) / months) * months;
  for (; first <= lastMonth; first += months) {
    const periodStart = later(firstDayOf(first), plan.planStart);
    const periodEnd = earlier(addDays(firstDayOf(first + months), -1), plan.planEnd);
    const label = labelOf(kind, first);
    cycles.push({ kind, label, periodStart, periodEnd, ...cycleDays(kind, periodEnd, calendar, rules) });
  }
  return cycles;
}

/** The days of a cycle that the calendar decides. */
export type CycleDays = Omit<Cycle, 'kind' | 'label' | 'periodStart' | 'periodEnd'>;

/** The days of the cycle whose period ends on `periodEnd`. */
export function cycleDays(kind: CycleKind, periodEnd: string, calendar: WorkingCalendar, rules: CycleRules): CycleDays {
  const shape = SHAPES[kind];
  const end = calendar.lastWorkdayUpTo(periodEnd);
  const leadDueOn = calendar.addWorkdays(end, -shape.lead);
  const responsibleDueOn = calendar.addWorkdays(leadDueOn, -shape.responsible);
  const leadGraceUntil = calendar.addWorkdays(leadDueOn, rules.graceDays);
  const closing = [calendar.addWorkdays(end, shape.close), calendar.addWorkdays(rules.startedOn, shape.close)];
  return {
    opensOn: calendar.addWorkdays(responsibleDueOn, -shape.open),
    responsibleDueOn,
    leadDueOn,
    responsibleGraceUntil: calendar.addWorkdays(responsibleDueOn, rules.graceDays),
    leadGraceUntil,
    closesOn: closing.reduce(later, leadGraceUntil),
  };
}

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];

function labelOf(kind: CycleKind, month: number): string {
  const year = `${Math.floor(month / 12)}年`;
  const monthOfYear = month % 12;
  switch (kind) {
    case 'MONTH':
      return `${year}${monthOfYear + 1}月`;
    case 'QUARTER':
      return `${year}${QUARTERS[monthOfYear / 3]}`;
    case 'HALF_YEAR':
      return `${year}${monthOfYear === 0 ? '上半年' : '下半年'}`;
    case 'YEAR':
      return year;
  }
}

/** Months since the year 0, January 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
