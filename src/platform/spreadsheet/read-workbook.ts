import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { damaged, requireSoundPackage, tooLarge } from './package-check.js';

/** A filled cell; `column` counts from 1. */
export interface ReadCell {
  readonly column: number;
  readonly text: string;
  /** The text is what a formula gave when the file was saved. */
  readonly formula: boolean;
  /** A number that is shown in percent: the text `0.35` is read by people as 35%. */
  readonly percent: boolean;
}

export interface ReadRow {
  /** As Excel shows it: the header is 1. */
  readonly number: number;
  readonly cells: readonly ReadCell[];
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly ReadRow[];
}

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

/**
 * The filled cells of a workbook as texts; days become `YYYY-MM-DD`. Nothing is computed.
 * @throws DomainError of `requireSoundPackage`, 422 `workbook_damaged`, 413 `workbook_too_large`.
 */
export async function readWorkbook(bytes: Buffer): Promise<ReadSheet[]> {
  requireSoundPackage(bytes);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    throw damaged();
  }
  return workbook.worksheets.map(sheetOf);
}

function sheetOf(worksheet: Worksheet): ReadSheet {
  if (worksheet.actualRowCount > MOST_ROWS || worksheet.actualColumnCount > MOST_COLUMNS) throw tooLarge();
  const rows: ReadRow[] = [];
  worksheet.eachRow((row, number) => {
    const cells: ReadCell[] = [];
    row.eachCell((cell, column) => {
      const text = textOf(cell);
      if (text !== '') cells.push({ column, text, formula: cell.formula !== undefined, percent: isPercent(cell) });
    });
    if (cells.length > 0) rows.push({ number, cells });
  });
  return { name: worksheet.name, rows };
}

function textOf(cell: Cell): string {
  const value = cell.result ?? cell.value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return cell.text.normalize('NFC').trim();
}

function isPercent({ value, numFmt }: Cell): boolean {
  const format = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  return typeof value === 'number' && (format?.includes('%') ?? false);
}

/** The name of a cell as Excel shows it: `单位!B5`. */
export function cellName(sheet: string, column: number, row: number): string {
  return `${sheet}!${String.fromCharCode(64 + column)}${row}`;
}
