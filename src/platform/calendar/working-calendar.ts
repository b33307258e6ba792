/**
 * Which days are worked: 国务院 holidays and the weekends worked in exchange (调休). Days are `YYYY-MM-DD`.
 *
 * It stands beside the clock because due days are computed by one module and counted from by another, which lies above
 * it and keeps the administrator's own days.
 */
export abstract class WorkingCalendar {
  abstract isWorkday(day: string): boolean;

  /** The n-th working day after `day`, before it when n is negative; `day` itself, worked or not, when n is 0. */
  addWorkdays(day: string, n: number): string {
    const step = n < 0 ? -1 : 1;
    let current = day;
    for (let left = Math.abs(n); left > 0;) {
      current = addDays(current, step);
      if (this.isWorkday(current)) left -= 1;
    }
    return current;
  }

  /** `day` when it is worked, else the last working day before it. */
  lastWorkdayUpTo(day: string): string {
    return this.isWorkday(day) ? day : this.addWorkdays(day, -1);
  }
}

/** The day `n` calendar days later. */
export function addDays(day: string, n: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + n);
  return instant.toISOString().slice(0, 10);
}
