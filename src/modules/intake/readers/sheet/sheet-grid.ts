import { MOST_CELLS } from '../extract.js';
import { Unreadable } from '../refusals.js';
import type { Row } from '../table-text.js';

interface Range {
  top: number;
  bottom: number;
  column: number;
}

/** Merged cells that a document of people has in all; beyond it somebody wants the reader busy. */
const MOST_REPEATED = 1_000_000;

/** `BC12` as row 12, column 55; null when it is no reference. */
function parseReference(reference: string): { row: number; column: number } | null {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference.replaceAll('$', ''));
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(found[2]), column };
}

export function parseRange(reference: string): Range | null {
  const [first = '', last = ''] = reference.split(':');
  const [from, to] = [parseReference(first), parseReference(last)];
  return from && to ? { top: from.row, bottom: to.row, column: from.column } : null;
}

/** The cells of one sheet by row and column. Only rows and columns with content take part: sheets are mostly empty. */
export class SheetGrid {
  private readonly cells = new Map<number, Map<number, string>>();
  private repeated = 0;
  private last = { row: 0, column: 0 };

  /** A cell without reference stands behind the one before it. */
  put(row: number, reference: string | undefined, value: string): void {
    const behind = { row, column: this.last.row === row ? this.last.column + 1 : 1 };
    this.last = parseReference(reference ?? '') ?? behind;
    const line = this.cells.get(this.last.row) ?? new Map<number, string>();
    this.cells.set(this.last.row, line);
    line.set(this.last.column, value);
  }

  /** A cell merged over rows is repeated in each of them; merged over columns it stands in the first. */
  repeatDownwards({ top, bottom, column }: Range): void {
    const value = this.cells.get(top)?.get(column) ?? '';
    if (value === '') return;
    for (let row = top + 1; row <= bottom; row += 1) {
      this.repeated += 1;
      if (this.repeated > MOST_REPEATED) throw new Unreadable('document_too_complex');
      this.cells.get(row)?.set(column, value);
    }
  }

  rows(): Row[] {
    const lines = [...this.cells.entries()].sort(([a], [b]) => a - b).map(([, line]) => line);
    const used = new Set<number>();
    for (const line of lines) for (const [column, value] of line) if (value !== '') used.add(column);
    const columns = [...used].sort((a, b) => a - b);
    if (lines.length * columns.length > MOST_CELLS) throw new Unreadable('document_too_complex');
    return lines.map((line) => columns.map((column) => line.get(column) ?? ''));
  }
}
