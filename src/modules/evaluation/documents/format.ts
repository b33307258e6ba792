import { type Figure, figure } from '../domain/figures.js';
import { formatDay, formatFigure, formatPercent, formatShare } from '../domain/format.js';

/*
 * How a fact of the snapshot is shown in a document. Figures are rounded here and in domain/format.ts and nowhere else,
 * so that a number in a sentence and the same number in a table are the same characters.
 */

export const ABSENT = '—';

export { formatFigure as plainFigure, formatPercent as percent, formatShare as share };

/** A measured value with its unit, close together as official documents write it: `41.51%`, `28件`. */
export function quantity(value: string, unit: string | null): string {
  return formatFigure(value) + (unit ?? '').trim();
}

/** How far a percent is ahead of the share of the period that has passed, in percentage points, unrounded. */
export function aheadOf(percentDone: string, elapsed: string): Figure {
  return figure(percentDone).minus(figure(elapsed).times(100));
}

/** A difference in percentage points with its sign, for a table cell: `+1.4`, `-29.9`, `0.0`. */
export function signedPoints(difference: Figure): string {
  const shown = difference.toDecimalPlaces(1);
  const sign = shown.greaterThan(0) ? '+' : shown.lessThan(0) ? '-' : '';
  return sign + shown.abs().toFixed(1);
}

/** The same difference in words: `快于序时进度1.4个百分点`. */
export function paceWords(difference: Figure): string {
  const shown = difference.toDecimalPlaces(1);
  if (shown.isZero()) return '与序时进度持平';
  return `${shown.greaterThan(0) ? '快于' : '慢于'}序时进度${shown.abs().toFixed(1)}个百分点`;
}

/** `2023-06-30` (or an instant that begins so) as `2023年6月30日`. */
export function chineseDay(day: string): string {
  return formatDay(day.slice(0, 10));
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
const BRACKET_PAIR = /(?<before>\p{Script=Han})?\((?<inner>[^()]*)\)/gu;
const MARK_AFTER_HAN = /(?<=[\p{Script=Han}）”》])[,;:(?)]/gu;
const MARK_BEFORE_HAN = /[,;:()](?=[\p{Script=Han}（“《])/gu;
const SPACE_BESIDE_HAN = /(?<=[\p{Script=Han}，。；：、）]) | (?=\p{Script=Han})/gu;

/**
 * Sets foreign text (names, units, reasons, reports) as Chinese official documents do: one line, full-width
 * punctuation and no spaces beside Chinese characters. Texts taken from web pages mix both widths; `1,000` and other
 * marks between Latin characters stay as they are, and the two brackets of a pair always have the same width.
 */
export function typeset(text: string): string {
  const widen = (mark: string): string => FULL_WIDTH[mark] ?? mark;
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(SPACE_BESIDE_HAN, '')
    .replace(BRACKET_PAIR, widenPair)
    .replace(MARK_AFTER_HAN, widen)
    .replace(MARK_BEFORE_HAN, widen);
}

function widenPair(pair: string, before: string | undefined, inner: string): string {
  const chinese = before !== undefined || /\p{Script=Han}/u.test(inner);
  return chinese ? `${before ?? ''}（${inner}）` : pair;
}
