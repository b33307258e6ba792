import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { BORDERS, FILLS, FONT, HEADER_ALIGNMENT, PAGE, pageFooter, solid } from './look.js';
import { heightOf, type CellValue } from './row-height.js';

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
  readonly rows: readonly (readonly CellValue[])[];
  /** False for a sheet that is read and not filled in: no filter, no borders. */
  readonly table: boolean;
}

/** Rows below the last one for which choices are offered, for what a person adds. */
const ROWS_TO_ADD = 500;

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
    pageSetup: { ...PAGE, paperSize: 9 },
    headerFooter: pageFooter(name),
  });
  worksheet.columns = columns.map(({ header, width }) => ({ header, width }));
  for (const row of rows) worksheet.addRow([...row]);
  worksheet.eachRow((row, number) => {
    row.alignment = number === 1 ? HEADER_ALIGNMENT : { vertical: 'top', wrapText: true };
    row.font = { ...FONT, bold: number === 1 };
    const texts = number === 1 ? columns.map(({ header }) => header) : (rows[number - 2] ?? []);
    row.height = heightOf(
      texts,
      columns.map(({ width }) => width),
    );
  });
  if (table) drawTable(worksheet, columns, rows.length);
}

function drawTable(worksheet: Worksheet, columns: readonly SheetColumn[], rows: number): void {
  const last = worksheet.getColumn(columns.length).letter;
  worksheet.autoFilter = `A1:${last}${rows + 1}`;
  worksheet.pageSetup.printTitlesRow = '1:1';
  for (let number = 1; number <= rows + 1; number++) {
    for (let column = 1; column <= columns.length; column++) {
      const cell = worksheet.getRow(number).getCell(column);
      cell.border = BORDERS;
      if (typeof cell.value === 'number') cell.alignment = { vertical: 'top', horizontal: 'center' };
      if (number === 1) cell.fill = solid(FILLS.header);
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
