import { unprocessable } from '../../../platform/errors.js';
import type { CircularRhythm } from './ladder.js';

/** A month or a quarter; days `YYYY-MM-DD`, both included. */
export interface Period {
  /** `2023-06` or `2023-Q2`. */
  readonly key: string;
  /** `2023年6月`, `2023年第二季度`. */
  readonly label: string;
  readonly year: number;
  readonly start: string;
  readonly end: string;
}

const KEY = /^(20\d\d)-(?:(0[1-9]|1[0-2])|Q([1-4]))$/;
const QUARTERS = ['一', '二', '三', '四'];

/** @throws DomainError 422 `period_invalid`. */
export function periodOf(key: string): Period {
  const [, year, month, quarter] = KEY.exec(key) ?? [];
  if (year === undefined) throw unprocessable('period_invalid', '期间应为月份（如 2023-06）或季度（如 2023-Q2）。');
  if (month !== undefined) return months(key, `${year}年${Number(month)}月`, Number(year), Number(month), 1);
  const n = Number(quarter);
  return months(key, `${year}年第${QUARTERS[n - 1]}季度`, Number(year), n * 3 - 2, 3);
}

function months(key: string, label: string, year: number, first: number, count: number): Period {
  const last = first + count - 1;
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { key, label, year, start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${two(days)}` };
}

/** The last period of the rhythm that was over before the day; null without a rhythm. */
export function lastPeriodBefore(rhythm: CircularRhythm, day: string): Period | null {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 2;
  switch (rhythm) {
    case 'NONE':
      return null;
    case 'MONTH':
      return periodOf(`${Math.floor(month / 12)}-${two((month % 12) + 1)}`);
    case 'QUARTER': {
      const quarter = Math.floor((month + 1) / 3) - 1;
      return periodOf(`${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`);
    }
  }
}

/** The periods of the rhythm that were over before the day and ended no earlier than `since`, the oldest first. */
export function periodsBefore(rhythm: CircularRhythm, day: string, since: string): Period[] {
  const periods: Period[] = [];
  let period = lastPeriodBefore(rhythm, day);
  while (period !== null && period.end >= since) {
    periods.unshift(period);
    period = lastPeriodBefore(rhythm, period.start);
  }
  return periods;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
