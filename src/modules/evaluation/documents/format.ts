import { Decimal } from '../../../platform/decimal.js';

/*
 * How a figure of the snapshot is shown. The snapshot keeps every figure unrounded; rounding half up happens here and
 * nowhere else, so that a number in a sentence and the same number in a table are the same characters.
 */

const FIGURE_PLACES = 2;
const PERCENT_PLACES = 1;
export const ABSENT = '—';

function rounded(value: Decimal.Value, places: number): Decimal {
  return new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/** A measured value with at most two decimal places: `41.510` becomes `41.51`. */
export function figure(value: string): string {
  return rounded(value, FIGURE_PLACES).toFixed();
}

/** A measured value with its unit of measure: `41.51%`, `28件`. */
export function quantity(value: string, unit: string | null): string {
  return figure(value) + (unit ?? '');
}

/** A percent of 0…100, always with one decimal place: `51.3%`. */
export function percent(value: string): string {
  return `${rounded(value, PERCENT_PLACES).toFixed(PERCENT_PLACES)}%`;
}

/** A share of 0…1 as a percent with one decimal place. */
export function share(value: string): string {
  return percent(new Decimal(value).times(100).toFixed());
}

/** How far a percent is ahead of the share of the period that has passed, in percentage points, unrounded. */
export function aheadOf(percentDone: string, elapsed: string): Decimal {
  return new Decimal(percentDone).minus(new Decimal(elapsed).times(100));
}

/** A difference in percentage points with its sign, for a table cell: `+1.4`, `-29.9`, `0.0`. */
export function signedPoints(difference: Decimal): string {
  const shown = rounded(difference, PERCENT_PLACES);
  const sign = shown.greaterThan(0) ? '+' : shown.lessThan(0) ? '-' : '';
  return sign + shown.abs().toFixed(PERCENT_PLACES);
}

/** The same difference in words: `快于序时进度1.4个百分点`. */
export function paceWords(difference: Decimal): string {
  const shown = rounded(difference, PERCENT_PLACES);
  if (shown.isZero()) return '与序时进度持平';
  const side = shown.greaterThan(0) ? '快于' : '慢于';
  return `${side}序时进度${shown.abs().toFixed(PERCENT_PLACES)}个百分点`;
}

/** `2023-06-30` (or an instant that begins so) as `2023年6月30日`. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const DIGITS = '零一二三四五六七八九';

/** Chinese ordinal of a heading, 1…99: `一`, `十`, `十二`, `二十`. */
export function chineseOrdinal(n: number): string {
  if (n < 10) return DIGITS.charAt(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
};
const AFTER_HAN = /(?<=[\p{Script=Han}）”》])[,;:(?)]/gu;
const BEFORE_HAN = /[,;:()](?=[\p{Script=Han}（“《])/gu;

/**
 * Gives Chinese text its full-width punctuation. Documents taken from web pages mix both widths, which an official
 * document must not; figures such as `1,000` and `(2021-2025)` between Latin characters stay as they are.
 */
export function chinesePunctuation(text: string): string {
  const widen = (mark: string): string => FULL_WIDTH[mark] ?? mark;
  return text.replace(AFTER_HAN, widen).replace(BEFORE_HAN, widen);
}
