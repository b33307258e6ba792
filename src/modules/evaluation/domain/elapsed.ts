import { type Day, type Period, daysBetween } from './days.js';
import { type Figure, figure } from './figures.js';

export interface Elapsed {
  readonly daysPassed: number;
  readonly daysInAll: number;
  /** τ, 0…1. */
  readonly share: Figure;
}

/**
 * τ(asOf), the share of the period that has passed (design §6): days passed ÷ days in all, first and last day
 * included. 0 before the first day, 1 from the last day on. Throws RangeError when the period ends before it starts.
 */
export function elapsed(period: Period, asOf: Day): Elapsed {
  const daysInAll = daysBetween(period.start, period.end) + 1;
  if (daysInAll < 1) throw new RangeError(`period ends before it starts: ${period.start} – ${period.end}`);
  const daysPassed = Math.min(Math.max(daysBetween(period.start, asOf) + 1, 0), daysInAll);
  return { daysPassed, daysInAll, share: figure(daysPassed).div(daysInAll) };
}

export function hasEnded(period: Period, asOf: Day): boolean {
  return asOf >= period.end;
}
