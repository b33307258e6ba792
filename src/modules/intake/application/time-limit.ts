import { fold } from '../domain/normalise.js';

const ISO = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
/** The last year of a range counts: 2022-2025年. */
const WORDS =
  /(20\d\d)年(?!.*20\d\d年)\s*(?:(\d{1,2})月\s*(?:(\d{1,2})日|(上旬|中旬))?|(上半年)|第?([一二三四1-4])季度)?/;
const QUARTERS = '一二三四';
const LAST_OF_TEN_DAYS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

/**
 * The last day that a time limit leaves: `2025` is 2025-12-31, `2025-06` and 2025年6月底前 are 2025-06-30, 2024年上半年 is
 * 2024-06-30. Null when the words name no year (长期坚持, 6月底前) or no day that exists.
 */
export function lastDayOf(limit: string | null): string | null {
  const text = fold(limit ?? '').trim();
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined) return lastDay(Number(year), month ? Number(month) : 12, day ? Number(day) : null);
  const words = WORDS.exec(text);
  if (!words) return null;
  const [, inYear, inMonth, date, tenDays, half, quarter] = words;
  if (half !== undefined) return lastDay(Number(inYear), 6, null);
  if (quarter !== undefined) return lastDay(Number(inYear), 3 * quarterNumber(quarter), null);
  const end = date === undefined ? LAST_OF_TEN_DAYS[tenDays ?? ''] : Number(date);
  return lastDay(Number(inYear), Number(inMonth ?? 12), end ?? null);
}

function quarterNumber(word: string): number {
  return /\d/.test(word) ? Number(word) : QUARTERS.indexOf(word) + 1;
}

/** The last day of the month when no day is given. */
function lastDay(year: number, month: number, day: number | null): string | null {
  const date = day === null ? new Date(Date.UTC(year, month, 0)) : new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return exists ? date.toISOString().slice(0, 10) : null;
}
