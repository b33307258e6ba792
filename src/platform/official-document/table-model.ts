/** A table as plain data: what it says, and how wide its columns are in millimetres. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Remark under the table. */
  readonly note?: string;
}

export interface Column {
  readonly header: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center';
}

/** A `group` spans the table and stays with the row after it; a `total` is set in bold. */
export type Row =
  | { readonly kind: 'item' | 'total'; readonly cells: readonly Cell[] }
  | { readonly kind: 'group'; readonly text: string };

export type Tint = 'BLUE' | 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

/** A tinted cell still says its meaning in words: a black-and-white print loses nothing. */
export interface Cell {
  readonly text: string;
  readonly tint?: Tint;
}

export const text = (value: string): Cell => ({ text: value });
export const left = (header: string, widthMm: number): Column => ({ header, widthMm, align: 'left' });
export const center = (header: string, widthMm: number): Column => ({ header, widthMm, align: 'center' });

/**
 * The beginning of a table that is longer than anybody reads on paper, with its total rows and a remark that says so.
 * @param whereAll where all rows are to be found, as the end of a sentence.
 */
export function shortened(table: TableModel, most: number, whereAll: string): TableModel {
  const items = table.rows.filter(({ kind }) => kind === 'item').length;
  if (items <= most) return table;
  let shown = 0;
  const rows = table.rows.filter(({ kind }) => {
    if (kind === 'total') return true;
    if (kind === 'item') shown += 1;
    return shown < most || (shown === most && kind === 'item');
  });
  const remark = `本表只列前${most}行，全部${items}行见${whereAll}。`;
  return { ...table, rows, note: table.note === undefined ? remark : `${remark}${table.note}` };
}

/** Widths of the type area in portrait and landscape, in millimetres (A4 less the margins of styles.ts). */
export const PORTRAIT_WIDTH_MM = 156;
export const LANDSCAPE_WIDTH_MM = 225;
