/** Whether a day is worked or not. */
export type DayKind = 'WORK' | 'REST';

const FIRST_COUNTED = '2010-01-01';

/** Which days are worked: 国务院 holidays and the weekends worked in exchange (调休). Days are `YYYY-MM-DD`. */
export abstract class WorkingCalendar {
  /** Day → working days since the first counted one; a list asks for many, so each running number is kept. */
  private readonly numbers = new Map<string, number>();
  private last = { day: addDays(FIRST_COUNTED, -1), number: 0 };

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

  private numberOf(day: string): number {
    if (day < FIRST_COUNTED) return 0;
    while (this.last.day < day) {
      const next = addDays(this.last.day, 1);
      this.last = { day: next, number: this.last.number + Number(this.isWorkday(next)) };
      this.numbers.set(next, this.last.number);
    }
    return this.numbers.get(day) ?? 0;
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
