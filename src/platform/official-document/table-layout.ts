import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Column, Row, TableModel } from './table-model.js';
import { smallParagraph } from './paragraphs.js';
import { GROUP_SHADE, HEADER_SHADE, TINT } from './styles.js';

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER } as const;

/** Narrow side margins: figures of five characters must not wrap in a column of 15 mm. */
const CELL_MARGINS = { top: 40, bottom: 40, left: 60, right: 60, marginUnitType: WidthType.DXA } as const;

/** So many rows at least stand under the caption at the foot of a page, and above the remark at the head of the last. */
const ROWS_KEPT_TOGETHER = 3;

const rule = { style: BorderStyle.SINGLE, size: 4, color: '404040' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule };

/**
 * Caption, table and remark. The header repeats on every page and no row splits between two. The remark is a row without
 * frame: LibreOffice keeps rows with the next row as Word does, but no table with the paragraph after it, so that a remark
 * of its own could stand alone on the last page.
 */
export function tableBlock(model: TableModel): (Paragraph | Table)[] {
  const widths = model.columns.map(({ widthMm }) => convertMillimetersToTwip(widthMm));
  return [
    smallParagraph(model.caption, {
      face: 'heading1',
      alignment: AlignmentType.CENTER,
      keepNext: true,
      before: 120,
      after: 60,
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: CELL_MARGINS,
      borders: BORDERS,
      rows: [
        headerRow(model.columns, widths),
        ...model.rows.map((row, index) => bodyRow(row, model.columns, widths, keptWithNext(index, model))),
        ...(model.note === undefined ? [] : [remarkRow(model.note, widths)]),
      ],
    }),
    gap(),
  ];
}

/** Word joins tables between which nothing stands; so low that it never fills a page of its own. */
function gap(): Paragraph {
  return new Paragraph({
    widowControl: false,
    spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 120 },
  });
}

function keptWithNext(index: number, { rows, note }: TableModel): boolean {
  const fromEnd = rows.length - 1 - index;
  if (fromEnd === 0) return note !== undefined;
  return index < ROWS_KEPT_TOGETHER - 1 || fromEnd < ROWS_KEPT_TOGETHER;
}

function headerRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, index) =>
      tableCell(
        smallParagraph(header, { face: 'heading1', alignment: AlignmentType.CENTER, keepNext: true }),
        widths[index] ?? 0,
        HEADER_SHADE,
      ),
    ),
  });
}

function bodyRow(row: Row, columns: readonly Column[], widths: readonly number[], keepNext: boolean): TableRow {
  if (row.kind === 'group') return groupRow(row.text, widths);
  const total = row.kind === 'total';
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, index) => {
      const cell: Cell = row.cells[index] ?? { text: '' };
      const words = smallParagraph(cell.text, { alignment: ALIGNMENT[align], bold: total, keepNext });
      const fill = cell.tint === undefined ? undefined : TINT[cell.tint];
      return tableCell(words, widths[index] ?? 0, total ? GROUP_SHADE : fill);
    }),
  });
}

function remarkRow(note: string, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        borders: { left: none, right: none, bottom: none },
        children: [smallParagraph(`注：${note}`, { keepLines: true })],
      }),
    ],
  });
}

/** A heading across the table that never stands alone at the foot of a page. */
function groupRow(text: string, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: GROUP_SHADE },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [smallParagraph(text, { face: 'heading2', bold: true, keepNext: true })],
      }),
    ],
  });
}

function tableCell(words: Paragraph, width: number, fill: string | undefined): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [words],
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}
