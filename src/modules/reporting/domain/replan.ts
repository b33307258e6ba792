import type { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import type { CycleKind } from '../../schemes/index.js';
import { cycleDays, type CycleDays } from './cycles.js';

/** A cycle of a running scheme that has not opened yet. Days are `YYYY-MM-DD`. */
export interface FutureCycle {
  readonly id: string;
  readonly scheme: { readonly id: string; readonly title: string };
  readonly kind: CycleKind;
  readonly label: string;
  readonly periodEnd: string;
  readonly graceDays: number;
  /** The day on which the scheme was started here. */
  readonly startedOn: string;
  /** Obligations that follow the cycle; those with a granted extension keep their days. */
  readonly obligations: number;
  readonly days: CycleDays;
}

export interface MovedCycle {
  readonly id: string;
  readonly scheme: { readonly id: string; readonly title: string };
  readonly label: string;
  /** How many obligations move with it. */
  readonly obligations: number;
  readonly before: CycleDays;
  readonly after: CycleDays;
}

/**
 * Which of the cycles that have not opened get other days by a calendar, and which. No day moves into the past: a cycle
 * that should have opened already opens today.
 */
export function replanned(cycles: readonly FutureCycle[], calendar: WorkingCalendar, today: string): MovedCycle[] {
  return cycles.flatMap(({ id, scheme, kind, label, periodEnd, graceDays, startedOn, obligations, days }) => {
    const planned = cycleDays(kind, periodEnd, calendar, { graceDays, startedOn });
    const after = notBefore(planned, today);
    return same(days, after) ? [] : [{ id, scheme, label, obligations, before: days, after }];
  });
}

function notBefore(days: CycleDays, today: string): CycleDays {
  const later = (day: string): string => (day < today ? today : day);
  return {
    opensOn: later(days.opensOn),
    responsibleDueOn: later(days.responsibleDueOn),
    leadDueOn: later(days.leadDueOn),
    responsibleGraceUntil: later(days.responsibleGraceUntil),
    leadGraceUntil: later(days.leadGraceUntil),
    closesOn: later(days.closesOn),
  };
}

function same(one: CycleDays, other: CycleDays): boolean {
  return (Object.keys(one) as (keyof CycleDays)[]).every((name) => one[name] === other[name]);
}
