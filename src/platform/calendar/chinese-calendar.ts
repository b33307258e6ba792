import chineseDays from 'chinese-days';
import { isAnnounced } from './published-days.js';
import { isStatutoryHoliday } from './statutory-holidays.js';
import { isWeekend, WorkingCalendar } from './working-calendar.js';

/**
 * The published calendar of the State Council. A year without a notice yet rests on weekends and on the holidays that
 * the law fixes; which weekends will be worked in exchange nobody knows.
 */
export class ChineseCalendar extends WorkingCalendar {
  isWorkday(day: string): boolean {
    const known = worked.get(day) ?? isWorked(day);
    worked.set(day, known);
    return known;
  }
}

/** The data does not change while the program runs, and a sweep asks for the same days again and again. */
const worked = new Map<string, boolean>();

function isWorked(day: string): boolean {
  if (isAnnounced(Number(day.slice(0, 4)))) return chineseDays.isWorkday(day);
  return !isWeekend(day) && !isStatutoryHoliday(day);
}
