import { type Figure, figure } from '../domain/figures.js';
import { formatFigure, formatPercent, formatShare } from '../domain/format.js';

/*
 * How a fact of the snapshot is shown in a document. Figures are rounded here and in domain/format.ts and nowhere else,
 * so that a number in a sentence and the same number in a table are the same characters.
 */

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
