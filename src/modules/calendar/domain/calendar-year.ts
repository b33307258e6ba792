import { isAnnounced, publishedDays } from '../../../platform/calendar/published-days.js';
import { statutoryHolidays } from '../../../platform/calendar/statutory-holidays.js';
import { daysOfYear, isWeekend, type DayKind } from '../../../platform/calendar/working-calendar.js';
import type { JurisdictionCalendar } from './jurisdiction-calendar.js';

export interface CalendarYear {
  readonly year: number;
  /** No notice for this year is known: weekends and the holidays fixed by law rest until there is one. */
  readonly provisional: boolean;
  /** The notice that the administrator has entered for the year; null while the published calendar holds. */
  readonly notice: { readonly number: string; readonly version: number } | null;
  /** Days that differ from the week, and days that somebody has set; every other day follows the week. */
  readonly days: readonly CalendarYearDay[];
}

export interface CalendarYearDay {
  readonly day: string;
  readonly kind: DayKind;
  /** The holiday it belongs to, where that is known. */
  readonly name: string | null;
  /** Number of the notice by which the administrator has set the day; null for the published calendar. */
  readonly notice: string | null;
  readonly provisional: boolean;
}

export function calendarYear(calendar: JurisdictionCalendar, year: number): CalendarYear {
  const names = holidayNames(year);
  const entered = calendar.noticeOfYear(year);
  const days = daysOfYear(year).flatMap((day): CalendarYearDay[] => {
    const work = calendar.isWorkday(day);
    const notice = calendar.noticeOf(day);
    if (work !== isWeekend(day) && notice === null && !names.has(day)) return [];
    const kind = work ? 'WORK' : 'REST';
    return [{ day, kind, name: names.get(day) ?? null, notice, provisional: calendar.isProvisional(day) }];
  });
  return {
    year,
    provisional: calendar.isProvisional(`${year}-01-01`),
    notice: entered && { number: entered.number, version: entered.version },
    days,
  };
}

function holidayNames(year: number): ReadonlyMap<string, string> {
  const named = isAnnounced(year) ? publishedDays(year) : statutoryHolidays(year);
  return new Map(named.map(({ day, name }) => [day, name]));
}
