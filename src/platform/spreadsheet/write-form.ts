import { Workbook, type Cell, type DataValidation, type PaperSize, type Worksheet } from '@cj-tech-master/excelts';
import { BORDERS, FILLS, FONT, HEADER_ALIGNMENT, PAGE, pageFooter, solid } from './look.js';
import { heightOf, type CellValue } from './row-height.js';

/** What an input cell takes; Excel refuses the rest while it is typed. */
export type InputRule =
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'percent' | 'number' | 'day' };

/** A cell with an input rule may be written; all others are protected. */
export interface FormCell {
  readonly value: CellValue;
  readonly input?: InputRule;
}

export interface FormColumn {
  readonly header: string;
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface FormSheet {
  readonly name: string;
  /** Rows above the header; the first cell of the first one is the title. */
  readonly head: readonly (readonly CellValue[])[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly FormCell[])[];
  /** Columns that stay in sight while the sheet is scrolled to the right. */
  readonly frozenColumns: number;
  /** Lines for which each row has room, since a row with a height of its own does not grow while somebody types. */
  readonly leastLines?: number;
}

/** ISO 216 A3, as Excel numbers paper sizes (ECMA-376, 18.3.1.63); the library writes it but does not list it. */
const A3 = 8 as PaperSize;
const FIRST_DAY = new Date(Date.UTC(2000, 0, 1));

/**
 * An .xlsx that people fill in: sheets are protected (without a password: it guards against slips, not against intent),
 * only input cells may be written, and Excel checks what is typed. Texts are never read as formulas.
 */
export async function writeForm(sheets: readonly FormSheet[], createdAt: Date): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = 'Fengong';
  workbook.created = createdAt;
  workbook.modified = createdAt;
  for (const sheet of sheets) await addSheet(workbook, sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function addSheet(workbook: Workbook, sheet: FormSheet): Promise<void> {
  const { name, head, columns, rows, frozenColumns, leastLines = 1 } = sheet;
  const headerRow = head.length + 1;
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: headerRow }],
    pageSetup: { ...PAGE, paperSize: A3, printTitlesRow: `${headerRow}:${headerRow}` },
    headerFooter: pageFooter(name),
  });
  worksheet.columns = columns.map(({ width, hidden = false }) => ({ width, hidden }));
  head.forEach((row, index) => addHead(worksheet.addRow([...row]), index === 0));
  addHeader(worksheet, headerRow, columns);
  const widths = columns.map(({ width, hidden }) => (hidden ? Infinity : width));
  rows.forEach((row, index) => addRow(worksheet, headerRow + 1 + index, row, widths, leastLines));
  await worksheet.protect('', { formatColumns: true, formatRows: true });
}

function addHead(row: ReturnType<Worksheet['addRow']>, title: boolean): void {
  row.font = title ? { ...FONT, size: 16, bold: true } : FONT;
  row.height = title ? 28 : 20;
}

function addHeader(worksheet: Worksheet, number: number, columns: readonly FormColumn[]): void {
  const row = worksheet.getRow(number);
  columns.forEach(({ header }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = header;
    cell.font = { ...FONT, bold: true };
    cell.alignment = HEADER_ALIGNMENT;
    cell.border = BORDERS;
    cell.fill = solid(FILLS.header);
  });
  row.height = heightOf(
    columns.map(({ header }) => header),
    columns.map(({ width }) => width),
  );
}

function addRow(
  worksheet: Worksheet,
  number: number,
  cells: readonly FormCell[],
  widths: readonly number[],
  leastLines: number,
): void {
  const row = worksheet.getRow(number);
  cells.forEach((content, index) => draw(row.getCell(index + 1), content));
  row.height = heightOf(
    cells.map(({ value }) => value),
    widths,
    leastLines,
  );
}

function draw(cell: Cell, { value, input }: FormCell): void {
  cell.value = value;
  cell.font = FONT;
  cell.alignment = alignmentOf(value, input);
  cell.border = BORDERS;
  cell.fill = solid(input ? FILLS.input : FILLS.shown);
  cell.protection = { locked: !input };
  if (!input) return;
  cell.dataValidation = validationOf(input);
  // A day or a text that looks like a number must stay what was typed; a percent must be seen with its sign.
  if (input.kind === 'day') cell.numFmt = 'yyyy-mm-dd';
  else if (input.kind === 'text') cell.numFmt = '@';
}

/** Texts are read from the left; numbers, days and choices stand in the middle, clear of the text beside them. */
function alignmentOf(value: CellValue, input?: InputRule) {
  const short = typeof value === 'number' || (input !== undefined && input.kind !== 'text');
  return { vertical: 'top', wrapText: true, horizontal: short ? 'center' : 'left' } as const;
}

function validationOf(input: InputRule): DataValidation {
  const common = { allowBlank: true, showErrorMessage: true, showInputMessage: true, errorTitle: '填写有误' };
  switch (input.kind) {
    case 'text':
      return {
        ...common,
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [input.longest],
        error: `最多 ${input.longest} 字`,
      };
    case 'choice':
      return {
        ...common,
        type: 'list',
        formulae: [`"${input.choices.join(',')}"`],
        error: `请选择：${input.choices.join('、')}，或留空`,
      };
    case 'percent':
      return {
        ...common,
        type: 'decimal',
        operator: 'between',
        formulae: [0, 100],
        prompt: '填 0 至 100 的数，如 35 表示 35%',
        error: '请填 0 至 100 的数，如 35',
      };
    case 'number':
      return {
        ...common,
        type: 'decimal',
        operator: 'between',
        formulae: [-1e15, 1e15],
        prompt: '只填数字，不带计量单位',
        error: '请只填数字，不带计量单位',
      };
    case 'day':
      return {
        ...common,
        type: 'date',
        operator: 'greaterThanOrEqual',
        formulae: [FIRST_DAY],
        prompt: '如 2023-06-30',
        error: '请填日期，如 2023-06-30',
      };
  }
}
