import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { groupBy } from '../group-by.js';
import { FILLS, FONT, PAGE, solid } from './look.js';
import { damaged } from './package-check.js';
import { heightOf } from './row-height.js';

/** What is to be said of a cell of a form. Columns and rows count from 1. */
export interface CellMark {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly level: 'error' | 'warning';
  /** In Chinese, says what to do. */
  readonly message: string;
}

/** What the system itself writes into a cell of a form; null clears it. */
export interface CellEntry {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly value: string | null;
}

/** Where a sheet of the form says in words what is wrong in a row. */
export interface MarkedSheet {
  readonly name: string;
  /** The header's row; everything above it stays as it is. */
  readonly headerRow: number;
  readonly messageColumn: number;
}

/**
 * The workbook that somebody has filled in, with what is wrong in it: coloured cells with a comment each, and all that
 * concerns a row together in its message column. Marks of an earlier time are taken off first.
 * @param bytes has passed `readWorkbook`.
 */
export async function markWorkbook(
  bytes: Buffer,
  sheets: readonly MarkedSheet[],
  marks: readonly CellMark[],
  entries: readonly CellEntry[] = [],
): Promise<Buffer> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    throw damaged();
  }
  for (const sheet of sheets) {
    const worksheet = workbook.getWorksheet(sheet.name);
    if (!worksheet) continue;
    // LibreOffice saves the scale instead of the wish to fit the page.
    worksheet.pageSetup = { ...worksheet.pageSetup, ...PAGE };
    unmark(worksheet, sheet);
    mark(
      worksheet,
      sheet,
      marks.filter((each) => each.sheet === sheet.name),
    );
  }
  for (const { sheet, row, column, value } of entries) {
    const cell = workbook.getWorksheet(sheet)?.getRow(row).getCell(column);
    if (cell) cell.value = value;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function unmark(worksheet: Worksheet, { headerRow, messageColumn }: MarkedSheet): void {
  worksheet.eachRow((row, number) => {
    if (number > headerRow) row.getCell(messageColumn).value = null;
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.note !== undefined) takeNoteOff(cell);
      if (!isMarked(cell)) return;
      paint(cell, cell.protection?.locked === false ? FILLS.input : FILLS.shown);
    });
  });
}

/** What was read keeps its comment beside the value too, so that the value is given anew. */
function takeNoteOff(cell: Cell): void {
  const { value } = cell;
  cell.comment = undefined;
  cell.value = value;
}

function isMarked({ fill }: Cell): boolean {
  const argb = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
  return argb === FILLS.error || argb === FILLS.warning;
}

/** Cells that look alike share one style object after they are read: a colour set on it would colour them all. */
function paint(cell: Cell, argb: string): void {
  cell.style = { ...cell.style, fill: solid(argb) };
}

function mark(worksheet: Worksheet, { headerRow, messageColumn }: MarkedSheet, marks: readonly CellMark[]): void {
  for (const [row, ofRow] of groupBy(marks, (each) => each.row)) {
    for (const [column, ofCell] of groupBy(ofRow, (each) => each.column)) {
      const cell = worksheet.getRow(row).getCell(column);
      paint(cell, ofCell.some(({ level }) => level === 'error') ? FILLS.error : FILLS.warning);
      cell.note = { texts: [{ text: ofCell.map(({ message }) => message).join('\n'), font: { ...FONT, size: 9 } }] };
    }
    if (row > headerRow) say(worksheet, row, messageColumn, ofRow);
  }
}

function say(worksheet: Worksheet, number: number, column: number, marks: readonly CellMark[]): void {
  const row = worksheet.getRow(number);
  const text = marks
    .map(({ column: of, level, message }) => {
      const header = worksheet.getColumn(of).letter;
      return `${header}${number}${level === 'error' ? '' : '（提示）'}：${message}`;
    })
    .join('\n');
  const cell = row.getCell(column);
  cell.value = text;
  cell.style = { ...cell.style, alignment: { vertical: 'top', wrapText: true } };
  row.height = Math.max(row.height ?? 0, heightOfRow(worksheet, number));
}

/** What has been typed into the row must be seen as well as what is said of it. Hidden columns are never seen. */
function heightOfRow(worksheet: Worksheet, number: number): number {
  const texts: string[] = [];
  const widths: number[] = [];
  worksheet.getRow(number).eachCell((cell, column) => {
    const { hidden, width = 10 } = worksheet.getColumn(column);
    texts.push(cell.text);
    widths.push(hidden ? Infinity : width);
  });
  return heightOf(texts, widths);
}
