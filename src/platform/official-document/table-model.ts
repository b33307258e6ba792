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

/** Widths of the type area in portrait and landscape, in millimetres (A4 less the margins of styles.ts). */
export const PORTRAIT_WIDTH_MM = 156;
export const LANDSCAPE_WIDTH_MM = 225;
