import { isAnnounced } from '../../../platform/calendar/published-days.js';
import { changedDays, type ChangedDay } from './change-calendar.js';
import { JurisdictionCalendar } from './jurisdiction-calendar.js';

/**
 * What is wrong with the calendar of a year.
 * - MISSING: its notice is neither entered nor in the published data, so that its due days are provisional.
 * - DIFFERS: the entered notice and the published data disagree; one of them has a slip. `days` from published to entered.
 */
export type YearFinding =
  | { readonly kind: 'MISSING'; readonly year: number }
  | { readonly kind: 'DIFFERS'; readonly year: number; readonly number: string; readonly days: readonly ChangedDay[] };

/** The notice of a year comes in November or before: in December (`today`, `YYYY-MM-DD`) it is looked for, else null. */
export function yearToCheck(today: string): number | null {
  return today.slice(5, 7) === '12' ? Number(today.slice(0, 4)) + 1 : null;
}

/** Days that the administrator has set by themselves differ on purpose and are left out. */
export function findingOf(calendar: JurisdictionCalendar, year: number): YearFinding | null {
  const notice = calendar.noticeOfYear(year);
  if (!isAnnounced(year)) return notice ? null : { kind: 'MISSING', year };
  if (!notice) return null;
  const days = changedDays(
    new JurisdictionCalendar([]),
    new JurisdictionCalendar([], [notice]),
    `${year - 1}-12-01`,
    `${year}-12-31`,
  );
  return days.length === 0 ? null : { kind: 'DIFFERS', year, number: notice.number, days };
}
