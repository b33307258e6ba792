import type { Block } from '../../../platform/official-document/block.js';
import { shortened, type TableModel } from '../../../platform/official-document/table-model.js';
import type { Chart } from './charts/chart.js';

export const DEMONSTRATION = '演示数据，非真实进展';

/** Something that follows the piece before it on the page. */
export type Piece =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'table'; readonly table: TableModel }
  | { readonly kind: 'chart'; readonly chart: Chart };

export interface Annex {
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly tables: readonly TableModel[];
  readonly chart: Chart | null;
  /** Said where there is nothing to tabulate. */
  readonly words: string | null;
}

/** The issuer's red mark and the number below it (GB/T 9704-2012, 7.2). */
export interface Head {
  readonly issuerMark: string;
  readonly documentNumber: string;
}

/** A paper of several pages without any layout: what the Word file and the page for the screen both show. */
export interface Manuscript {
  /** Null for a report, which goes out with a letter. */
  readonly head: Head | null;
  readonly titleLines: readonly string[];
  /** Stands on every page; null when the progress is real. */
  readonly mark: string | null;
  /** To whom it goes; null for nobody in particular. */
  readonly addressees: string | null;
  readonly body: readonly Piece[];
  readonly annexes: readonly Annex[];
  readonly signature: readonly Block[];
  /** What it can be checked against. */
  readonly provenance: readonly string[];
  /** What rules have composed of the snapshot, without the author's words: every number of it is in a table. */
  readonly composed: readonly Block[];
}

export const blockPiece = (block: Block): Piece => ({ kind: 'block', block });
export const tablePiece = (table: TableModel): Piece => ({ kind: 'table', table });
export const chartPieces = (chart: Chart | null): Piece[] => (chart === null ? [] : [{ kind: 'chart', chart }]);

/** Some fifty pages; nobody reads more rows on paper, and Word takes minutes to open them. */
const MOST_ROWS = 1000;

/** Tables that are too long for paper are cut, and point to the Excel file of the same snapshot. */
export const annex = (
  title: string,
  orientation: Annex['orientation'],
  tables: readonly (TableModel | null)[],
): Annex => ({
  title,
  orientation,
  tables: tables
    .filter((table) => table !== null)
    .map((table) => shortened(table, MOST_ROWS, '同次评估的数据表（Excel）')),
  chart: null,
  words: null,
});
