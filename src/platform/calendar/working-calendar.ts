/** Whether a day is worked or not. */
export type DayKind = 'WORK' | 'REST';

const FIRST_COUNTED = '2010-01-01';

/** Which days are worked: 国务院 holidays and the weekends worked in exchange (调休). Days are `YYYY-MM-DD`. */
export abstract class WorkingCalendar {
  /**
   * Day → working days since a day that was asked for first, negative before it; a list asks for many, so each running
   * number is kept. Counted from both ends of what is known, since a calendar seldom lives long and is asked for few weeks.
   */
  private readonly numbers = new Map<string, number>();
  private first = '';
  private last = '';

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

  /** Working days after `from` up to `to`; negative when `to` lies before. Days before 2010 are not counted. */
  workdaysBetween(from: string, to: string): number {
    return this.numberOf(to) - this.numberOf(from);
  }

  private numberOf(asked: string): number {
    const day = asked < FIRST_COUNTED ? FIRST_COUNTED : asked;
    if (this.numbers.size === 0) {
      this.numbers.set(day, 0);
      this.first = this.last = day;
    }
    for (; this.last < day; this.last = addDays(this.last, 1)) {
      const next = addDays(this.last, 1);
      this.numbers.set(next, this.numbers.get(this.last)! + Number(this.isWorkday(next)));
    }
    for (; this.first > day; this.first = addDays(this.first, -1)) {
      const before = addDays(this.first, -1);
      this.numbers.set(before, this.numbers.get(this.first)! - Number(this.isWorkday(this.first)));
    }
    return this.numbers.get(day)!;
  }
}

/** The day `n` calendar days later. */
export function addDays(day: string, n: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + n);
  return instant.toISOString().slice(0, 10);
}

/** Every day of a calendar year, in order. */
export function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
