import { WorkbookWriter, type CellValue as ExcelValue, type PaperSize } from '@cj-tech-master/excelts';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BORDERS, FILLS, FONT, HEADER_ALIGNMENT, PAGE, pageFooter, solid } from './look.js';
import { heightOf, type CellValue } from './row-height.js';

/** How the values of a column are written; every one but `text` and `day` is a number in the file. */
export type DataFormat =
  | 'text'
  /** A whole number. */
  | 'count'
  /** A figure in its own unit, with as many decimals as it has. */
  | 'figure'
  /** 0…100, shown with one decimal. */
  | 'percent'
  /** 0…1, shown as percent with one decimal. */
  | 'share'
  /** Percentage points with their sign. */
  | 'points'
  /** `YYYY-MM-DD`. */
  | 'day';

export interface DataColumn {
  readonly header: string;
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width: number;
  readonly format: DataFormat;
  /** Colour behind a value, as red, green and blue in hexadecimal; the value says in words what the colour means. */
  readonly tint?: (value: CellValue) => string | undefined;
  /** True for columns at the right end that are for the screen only, such as ids. */
  readonly unprinted?: true;
}

export interface DataSheet {
  readonly name: string;
  readonly columns: readonly DataColumn[];
  /** Taken one by one: a sheet of a hundred thousand rows is never in memory as cells. */
  readonly rows: Iterable<readonly CellValue[]>;
  /** Columns that stay in sight while the sheet is scrolled to the right. */
  readonly frozenColumns: number;
}

const NUMBER_FORMATS: Readonly<Record<DataFormat, string>> = {
  text: '@',
  count: '0',
  figure: 'General',
  percent: '0.0',
  share: '0.0%',
  points: '+0.0;-0.0;0.0',
  day: 'yyyy-mm-dd',
};

/** Counts and days are read down the column, figures are compared by their last digits. */
const HORIZONTAL = {
  text: 'left',
  count: 'center',
  figure: 'right',
  percent: 'right',
  share: 'right',
  points: 'right',
  day: 'center',
} as const satisfies Record<DataFormat, string>;

/** ISO 216 A4, as Excel numbers paper sizes (ECMA-376, 18.3.1.63). */
const A4: PaperSize = 9;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Of the file's own properties; whoever packs it again sets the day it speaks of. */
const WRITTEN = new Date(0);

/**
 * An .xlsx of tables for reading and reckoning, written row by row: frozen header, filter on every table, A4 across, the
 * header on each printed page. Texts are never read as formulas. Pack it with `makeDeterministic` where bytes count.
 */
export async function streamTables(sheets: readonly DataSheet[]): Promise<Buffer> {
  const target = new PassThrough();
  const bytes = buffer(target);
  const workbook = new WorkbookWriter({
    stream: target,
    useStyles: true,
    useSharedStrings: false,
    creator: 'Fengong',
    lastModifiedBy: 'Fengong',
    created: WRITTEN,
    modified: WRITTEN,
  });
  for (const sheet of sheets) writeSheet(workbook, sheet);
  await workbook.commit();
  return bytes;
}

function writeSheet(workbook: WorkbookWriter, { name, columns, rows, frozenColumns }: DataSheet): void {
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }],
    pageSetup: { ...PAGE, paperSize: A4, printTitlesRow: '1:1' },
    headerFooter: pageFooter(name),
  });
  worksheet.columns = columns.map(({ width }) => ({ width }));
  const widths = columns.map(({ width }) => width);
  writeHeader(worksheet.getRow(1), columns, widths);
  let number = 1;
  for (const values of rows) {
    number += 1;
    writeRow(worksheet.getRow(number), columns, values, widths);
  }
  worksheet.pageSetup.printArea = printArea(worksheet, columns, number);
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: number, column: columns.length } };
  worksheet.commit();
}

/** Up to the last column that is printed. The library puts the `$` of the columns, those of the rows are ours. */
function printArea(worksheet: DataWorksheet, columns: readonly DataColumn[], lastRow: number): string {
  const last = columns.findLastIndex(({ unprinted }) => !unprinted) + 1;
  return `A$1:${worksheet.getColumn(last).letter}$${lastRow}`;
}

type DataWorksheet = ReturnType<WorkbookWriter['addWorksheet']>;
type SheetRow = ReturnType<DataWorksheet['getRow']>;

function writeHeader(row: SheetRow, columns: readonly DataColumn[], widths: readonly number[]): void {
  columns.forEach(({ header }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = header;
    cell.style = {
      font: { ...FONT, bold: true },
      alignment: HEADER_ALIGNMENT,
      border: BORDERS,
      fill: solid(FILLS.header),
    };
  });
  row.height = heightOf(
    columns.map(({ header }) => header),
    widths,
  );
  row.commit();
}

function writeRow(
  row: SheetRow,
  columns: readonly DataColumn[],
  values: readonly CellValue[],
  widths: readonly number[],
): void {
  columns.forEach(({ format, tint }, index) => {
    const value = values[index] ?? null;
    const colour = tint?.(value);
    const cell = row.getCell(index + 1);
    cell.value = excelValue(value, format);
    cell.style = {
      font: FONT,
      numFmt: NUMBER_FORMATS[format],
      alignment: { vertical: 'top', horizontal: HORIZONTAL[format], wrapText: format === 'text' },
      border: BORDERS,
      ...(colour === undefined ? {} : { fill: solid(`FF${colour}`) }),
    };
  });
  row.height = heightOf(values, widths);
  row.commit();
}

/** Days go in as Excel's own serial numbers, which know no time zone. */
function excelValue(value: CellValue, format: DataFormat): ExcelValue {
  if (format !== 'day' || typeof value !== 'string') return value;
  return (Date.parse(`${value}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
}
