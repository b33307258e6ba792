import { daysFrom, noticedDays, type DayKind } from './notices.js';

const FIRST = '2020-12-01';
const LAST = '2026-01-31';

/**
 * The working days as one long sorted list: to go n working days from a day is to go n places in the list. (The service
 * walks from day to day and asks about each.)
 */
export class Workdays {
  private readonly list: readonly string[];

  constructor(private readonly set: ReadonlyMap<string, DayKind> = new Map()) {
    const noticed = noticedDays();
    this.list = daysFrom(FIRST, LAST).filter((day) => {
      const kind = set.get(day) ?? noticed.get(day);
      return kind === undefined ? isWeekday(day) : kind === 'WORK';
    });
  }

  /** The same calendar and above it one more day that somebody has set. */
  with(day: string, kind: DayKind): Workdays {
    return new Workdays(new Map([...this.set, [day, kind]]));
  }

  has(day: string): boolean {
    return this.list[this.placeOf(day)] === day;
  }

  /** The n-th working day after the day, or before it; for 0 the day itself, or the last working day before it. */
  from(day: string, n: number): string {
    const place = this.placeOf(day);
    const worked = this.list[place] === day;
    const places = n > 0 ? place + n - (worked ? 0 : 1) : place + n - (n === 0 && !worked ? 1 : 0);
    const found = this.list[places];
    if (found === undefined) throw new Error(`${n} working days from ${day} is not in the calendar`);
    return found;
  }

  between(first: string, last: string): string[] {
    return this.list.slice(this.placeOf(first), this.placeOf(last) + Number(this.has(last)));
  }

  /** Place of the day in the list, or the place where it would be. */
  private placeOf(day: string): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.list[middle]! < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isWeekday(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
