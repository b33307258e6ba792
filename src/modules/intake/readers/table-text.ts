import { LONGEST_TEXT } from './extract.js';
import { Unreadable } from './refusals.js';

/** A row of cells as read; every row of one table has the same columns. */
export type Row = readonly string[];

/** Text of a cell on one line. A break becomes a blank: units written below each other stay two names. */
export function cellText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function filledCells(row: Row): number {
  return row.reduce((count, cell) => count + (cell === '' ? 0 : 1), 0);
}

/**
 * A table as lines, cells separated by tabs. Empty rows go. Captions above the first and remarks below the last full
 * row are lines of their own; a lone cell between full rows keeps its tabs, because it belongs to the table.
 * @throws Unreadable `document_too_complex` when cells that stand for many (merged, shared) make more text than is read.
 */
export function tableLines(rows: readonly Row[]): string[] {
  const length = rows.reduce((sum, row) => row.reduce((part, cell) => part + cell.length, sum), 0);
  if (length > LONGEST_TEXT) throw new Unreadable('document_too_complex');
  const kept = rows.map((row) => row.map(cellText)).filter((row) => filledCells(row) > 0);
  const isFull = (row: Row): boolean => filledCells(row) > 1;
  const first = kept.findIndex(isFull);
  const last = kept.findLastIndex(isFull);
  return kept.map((row, index) => (index < first || index > last ? row.join('') : row.join('\t')));
}
