import { typeset } from '../../../../platform/official-document/wording.js';
import type { CellValue } from '../../../../platform/spreadsheet/row-height.js';
import type { DataColumn, DataSheet } from '../../../../platform/spreadsheet/stream-tables.js';
import type { Edition } from '../edition.js';
import { aheadOf } from '../format.js';

/** A column together with what it shows of a row, so that the two cannot be mixed up. */
export interface Shown<T> extends DataColumn {
  readonly value: (item: T) => CellValue;
  /** Left out of the public edition. */
  readonly internal?: true;
}

export function sheetOf<T>(
  edition: Edition,
  of: { readonly name: string; readonly frozenColumns: number; readonly items: readonly T[] },
  columns: readonly Shown<T>[],
): DataSheet {
  const shown = edition === 'PUBLIC' ? columns.filter(({ internal }) => !internal) : columns;
  return { name: of.name, frozenColumns: of.frozenColumns, columns: shown, rows: rowsOf(of.items, shown) };
}

function* rowsOf<T>(items: readonly T[], columns: readonly Shown<T>[]): Generator<CellValue[]> {
  for (const item of items) yield columns.map(({ value }) => shown(value(item)));
}

/** Words as in the Word file of the same evaluation, with the paragraphs that they have. */
function shown(value: CellValue): CellValue {
  return typeof value === 'string' ? value.split('\n').map(typeset).join('\n') : value;
}

/** A decimal of the snapshot as the number that Excel reckons with: 15 significant digits, as Excel has them. */
export function numberOf(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(Number(value).toPrecision(15));
}

/** Percentage points ahead of the share of the period that has passed, rounded as the report shows them. */
export function pointsOf(percent: string | null, elapsed: string): number | null {
  return percent === null ? null : numberOf(aheadOf(percent, elapsed).toFixed(1)) || 0;
}
