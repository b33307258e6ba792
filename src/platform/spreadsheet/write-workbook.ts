import { Workbook, type Worksheet } from '@cj-tech-master/excelts';

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SheetColumn {
  readonly header: string;
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width: number;
  /** Choices offered in every row below the header. */
  readonly choices?: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** False for a sheet that is read and not filled in: no filter, no borders. */
  readonly table: boolean;
}

/** Rows below the last one for which choices are offered, for what a person adds. */
const ROWS_TO_ADD = 500;
/** Of 11 point text in the fonts that stand in for 宋体 where it is missing; with 宋体 a little is left over. */
const LINE_POINTS = 16.5;
const PADDING_POINTS = 4;
/** The greatest height that Excel knows. */
const TALLEST_ROW_POINTS = 409;
const HEADER_FILL = 'FFDCE6F1';
const HEADER_ALIGNMENT = { vertical: 'middle', horizontal: 'center', wrapText: true } as const;
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
const BORDER = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

/** An .xlsx with a frozen header, filters and borders on each table. Texts are never read as formulas. */
export async function writeWorkbook(sheets: readonly Sheet[], createdAt: Date): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = 'Fengong';
  workbook.created = createdAt;
  workbook.modified = createdAt;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: Workbook, { name, columns, rows, table }: Sheet): void {
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddHeader: `&L${name}`, oddFooter: '&C第 &P 页，共 &N 页' },
  });
  worksheet.columns = columns.map(({ header, width }) => ({ header, width }));
  for (const row of rows) worksheet.addRow([...row]);
  worksheet.eachRow((row, number) => {
    row.alignment = number === 1 ? HEADER_ALIGNMENT : { vertical: 'top', wrapText: true };
    row.font = { name: '宋体', size: 11, bold: number === 1 };
    row.height = heightOf(number === 1 ? columns.map(({ header }) => header) : (rows[number - 2] ?? []), columns);
  });
  if (table) drawTable(worksheet, columns, rows.length);
}

/** Said explicitly, because LibreOffice shows one line of wrapped text in a row without a height. In points. */
function heightOf(row: readonly (string | number | null)[], columns: readonly SheetColumn[]): number {
  const lines = row.map((value, index) => linesOf(String(value ?? ''), columns[index]?.width ?? 10));
  return Math.min(LINE_POINTS * Math.max(1, ...lines) + PADDING_POINTS, TALLEST_ROW_POINTS);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / (width - 1))), 0);
}

/** A Chinese character is as wide as two of the standard font. */
function charactersOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

function drawTable(worksheet: Worksheet, columns: readonly SheetColumn[], rows: number): void {
  const last = worksheet.getColumn(columns.length).letter;
  worksheet.autoFilter = `A1:${last}${rows + 1}`;
  worksheet.pageSetup.printTitlesRow = '1:1';
  for (let number = 1; number <= rows + 1; number++) {
    for (let column = 1; column <= columns.length; column++) {
      const cell = worksheet.getRow(number).getCell(column);
      cell.border = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };
      if (typeof cell.value === 'number') cell.alignment = { vertical: 'top', horizontal: 'center' };
      if (number === 1) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } };
    }
  }
  columns.forEach(({ choices }, index) => {
    if (!choices) return;
    const letter = worksheet.getColumn(index + 1).letter;
    worksheet.dataValidations.add(`${letter}2:${letter}${rows + ROWS_TO_ADD}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
      error: `请填写：${choices.join('、')}`,
    });
  });
}
