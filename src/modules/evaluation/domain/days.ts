/**
 * Calendar days as `YYYY-MM-DD`, counted in the proleptic Gregorian calendar with whole numbers only, so that no time
 * zone can move a day. Strings of this form also sort as days do.
 */
export type Day = string;

export interface Period {
  readonly start: Day;
  readonly end: Day;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 0000-03-01, negative for January and February of year 0. Throws RangeError for what is not a day. */
export function dayNumber(day: Day): number {
  const parts = DAY.exec(day);
  if (!parts) throw new RangeError(`not a day: ${day}`);
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) throw new RangeError(`not a day: ${day}`);
  // Counting years from March puts the leap day at a year's end, where it needs no special case.
  const yearFromMarch = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  return yearFromMarch * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + date - 1;
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function lastDayOf(year: number): Day {
  return `${String(year).padStart(4, '0')}-12-31`;
}

/** Calendar years that the period touches, ascending. */
export function yearsOf(period: Period): readonly number[] {
  const first = yearOf(period.start);
  return Array.from({ length: yearOf(period.end) - first + 1 }, (_, index) => first + index);
}

/** Calendar years of the period that are over at `asOf`; its last year is over on the period's last day. */
export function endedYears(period: Period, asOf: Day): readonly number[] {
  return yearsOf(period).filter((year) => {
    const last = year === yearOf(period.end) ? period.end : lastDayOf(year);
    return last <= asOf;
  });
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
