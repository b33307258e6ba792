import { addDays } from '../../../platform/calendar/working-calendar.js';
import { businessDay, instantOf } from '../../../platform/clock/clock.js';

/** Hours of China, `HH:MM`, in which a person wants no message; `from` after `until` spans the night. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** @returns when the quiet hours in which `at` lies end; null when it lies in none. */
export function quietUntil(quiet: QuietHours | null, at: Date): Date | null {
  if (quiet === null) return null;
  const today = businessDay(at);
  const days = [addDays(today, -1), today];
  for (const day of days) {
    const from = instantOf(day, quiet.from);
    const until = instantOf(quiet.from < quiet.until ? day : addDays(day, 1), quiet.until);
    if (at >= from && at < until) return until;
  }
  return null;
}
