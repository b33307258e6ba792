import { type Figure, figure } from './figures.js';

/** How figures are shown to people. Display only: nothing here is stored, compared or added up. */

/** Percent 0…100 with one decimal, half-up: `46.25` → `46.3%`. */
export function formatPercent(percent: string | Figure): string {
  return `${oneDecimal(percent)}%`;
}

/** Share 0…1 as percent with one decimal, half-up: `0.4989` → `49.9%`. */
export function formatShare(share: string | Figure): string {
  return formatPercent(toFigure(share).times(100));
}

/** A difference of percents, unsigned, in percentage points: `-6.04` → `6.0个百分点`. */
export function formatPoints(points: string | Figure): string {
  return `${oneDecimal(toFigure(points).abs())}个百分点`;
}

/** How far ahead of something, in percentage points: `超前6.6个百分点`, `落后6.6个百分点`, `持平` when it shows as 0.0. */
export function formatLead(points: Figure): string {
  const rounded = points.toDecimalPlaces(1);
  if (rounded.isZero()) return '持平';
  return `${rounded.isNegative() ? '落后' : '超前'}${formatPoints(rounded)}`;
}

/** A figure of a worked line: at most six decimals, half-up, no trailing zeros. */
export function formatFigure(value: string | Figure): string {
  const rounded = toFigure(value).toDecimalPlaces(6);
  return rounded.isZero() ? '0' : rounded.toFixed();
}

/** A figure with its unit: signs such as %, ‰ and /10万 follow at once, words after a space. */
export function formatQuantity(value: string | Figure, unit: string | null): string {
  const text = formatFigure(value);
  if (!unit) return text;
  return /^[%‰/]/.test(unit) ? `${text}${unit}` : `${text} ${unit}`;
}

/** `[2021, 2022]` → `2021年、2022年`. */
export function formatYears(years: readonly number[]): string {
  return years.map((year) => `${year}年`).join('、');
}

function oneDecimal(value: string | Figure): string {
  const rounded = toFigure(value).toDecimalPlaces(1);
  return rounded.isZero() ? '0.0' : rounded.toFixed(1);
}

function toFigure(value: string | Figure): Figure {
  return typeof value === 'string' ? figure(value) : value;
}
