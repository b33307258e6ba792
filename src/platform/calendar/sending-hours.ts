import { businessDay, instantOf } from '../clock/clock.js';
import type { WorkingCalendar } from './working-calendar.js';

const OPENS = '09:00';
const CLOSES = '17:30';
/** The last round of the day, which comes every five minutes, begins then. */
const LAST_ROUND = '17:25';

/** Nobody is written to at night or on a day of rest: messages go out on working days from 09:00 to 17:30. */
export function isSendingTime(at: Date, calendar: WorkingCalendar): boolean {
  const today = businessDay(at);
  return calendar.isWorkday(today) && at >= instantOf(today, OPENS) && at < instantOf(today, CLOSES);
}

/** Whether what is written down now still finds a round of messages today, be it the first one at nine. */
export function findsRoundToday(at: Date, calendar: WorkingCalendar): boolean {
  const today = businessDay(at);
  return calendar.isWorkday(today) && at < instantOf(today, LAST_ROUND);
}
