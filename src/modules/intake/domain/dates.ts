import { chineseNumber } from './numerals.js';

/** A day as `YYYY-MM-DD`, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (year < 1949 || year > 2100 || day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const FULL_DATE = /((?:19|20)\d\d)\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?/;
/** 二○二三年六月四日; the sign for nought is written in many ways. */
const CHINESE_DATE =
  /([一二三四五六七八九〇○◯OoΟ0零]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;
const WHOLE_DATE = new RegExp(`^(?:${FULL_DATE.source}|${CHINESE_DATE.source})$`);

export function readDate(text: string): string | null {
  const match = FULL_DATE.exec(text);
  if (match) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const [, year, month, day] = CHINESE_DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const digits = [...year].map((sign) => chineseNumber(sign) || 0).join('');
  return isoDay(Number(digits), chineseNumber(month), chineseNumber(day));
}

/** A date and nothing else. */
export function isWholeDate(text: string): boolean {
  return WHOLE_DATE.test(text);
}

/** Days that a date without 年月日 can mean: 2022429 is 2022-04-29 alone; 2022111 is two days. */
export function possibleDays(digits: string): string[] {
  const rest = digits.slice(4);
  const days: string[] = [];
  for (let cut = 1; cut < rest.length && cut <= 2; cut += 1) {
    const [month, day] = [rest.slice(0, cut), rest.slice(cut)];
    if (day.length > 2 || (rest.length < 4 && (month.startsWith('0') || day.startsWith('0')))) continue;
    const iso = isoDay(Number(digits.slice(0, 4)), Number(month), Number(day));
    if (iso) days.push(iso);
  }
  return days;
}

/** The years of a five-year plan by its number: from the third (1966) on each has five years. */
export function fiveYearPlan(number: number): { start: string; end: string } | null {
  if (!(number >= 3 && number <= 30)) return null;
  const start = 1966 + 5 * (number - 3);
  return { start: `${start}-01-01`, end: `${start + 4}-12-31` };
}
