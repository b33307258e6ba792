import { addDays, type DayKind } from '../../../platform/calendar/working-calendar.js';
import type { JurisdictionCalendar, SetDay } from './jurisdiction-calendar.js';
import type { YearNotice } from './year-notice.js';

/** What an administrator changes at once: one day, one day back to the calendar, or a whole year. */
export type CalendarChange =
  | { readonly kind: 'day'; readonly set: SetDay }
  | { readonly kind: 'free-day'; readonly day: string }
  | { readonly kind: 'notice'; readonly notice: YearNotice };

export function changed(calendar: JurisdictionCalendar, change: CalendarChange): JurisdictionCalendar {
  switch (change.kind) {
    case 'day':
      return calendar.withDay(change.set.day, change.set);
    case 'free-day':
      return calendar.withDay(change.day, null);
    case 'notice':
      return calendar.withNotice(change.notice);
  }
}

export interface ChangedDay {
  readonly day: string;
  readonly before: DayKind;
  readonly after: DayKind;
}

/** Days from one to another, both included, that are worked by one calendar and not by the other. */
export function changedDays(
  before: JurisdictionCalendar,
  after: JurisdictionCalendar,
  from: string,
  to: string,
): ChangedDay[] {
  const days: ChangedDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const [was, is] = [kindOf(before, day), kindOf(after, day)];
    if (was !== is) days.push({ day, before: was, after: is });
  }
  return days;
}

function kindOf(calendar: JurisdictionCalendar, day: string): DayKind {
  return calendar.isWorkday(day) ? 'WORK' : 'REST';
}
