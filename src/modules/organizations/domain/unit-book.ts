import type { FieldError } from '../../../platform/errors.js';
import { cellName, type ReadSheet } from '../../../platform/spreadsheet/read-workbook.js';

/** Sheets of the unit book and their headers; a book is recognised by them, the order of columns does not matter. */
export const BOOK_SHEETS = {
  units: { name: '单位', headers: ['编号', '版本', '单位名称', '状态', '撤并日期', '承接单位'] },
  aliases: { name: '别名', headers: ['别名', '单位名称'] },
  groups: { name: '单位组', headers: ['组名', '成员待定'] },
  members: { name: '组成员', headers: ['组名', '单位名称', '加入日期', '退出日期'] },
} as const;
export type BookSheet = keyof typeof BOOK_SHEETS;

export const UNIT_STATES = { active: '在用', dissolved: '撤并' } as const;
export const YES = '是';
export const NO = '否';

/** A row of the book: texts by header, empty when the cell is. */
export class BookRow {
  constructor(
    private readonly sheet: string,
    private readonly number: number,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly texts: ReadonlyMap<number, string>,
  ) {}

  text(header: string): string {
    return this.texts.get(this.columns.get(header) ?? 0) ?? '';
  }

  /** An error that names the cell as Excel shows it: `单位!C5`. */
  error(header: string, code: string, message: string): FieldError {
    return { field: cellName(this.sheet, this.columns.get(header) ?? 1, this.number), code, message };
  }
}

export interface ReadBook {
  readonly rows: Readonly<Record<BookSheet, readonly BookRow[]>>;
  readonly errors: readonly FieldError[];
}

/** Finds the sheets and columns. A sheet may be missing (nothing is said of it), a column may not. */
export function readUnitBook(sheets: readonly ReadSheet[]): ReadBook {
  const errors: FieldError[] = [];
  const read = (sheet: BookSheet): BookRow[] => {
    const found = sheets.find(({ name }) => name === BOOK_SHEETS[sheet].name);
    return found ? rowsOf(found, BOOK_SHEETS[sheet].headers, errors) : [];
  };
  const rows = { units: read('units'), aliases: read('aliases'), groups: read('groups'), members: read('members') };
  if (!sheets.some(({ name }) => Object.values(BOOK_SHEETS).some((sheet) => sheet.name === name))) {
    const names = Object.values(BOOK_SHEETS).map((sheet) => `“${sheet.name}”`);
    errors.push({
      field: 'file',
      code: 'sheets_missing',
      message: `没有找到${names.join('、')}任何一张工作表，请使用导出的单位簿填写`,
    });
  }
  return { rows, errors };
}

function rowsOf(sheet: ReadSheet, headers: readonly string[], errors: FieldError[]): BookRow[] {
  const [head, ...body] = sheet.rows;
  const columns = new Map((head?.cells ?? []).map(({ text, column }) => [text, column]));
  const missing = headers.filter((header) => !columns.has(header));
  if (missing.length > 0) {
    const message = `工作表“${sheet.name}”缺少这些列：${missing.join('、')}，请使用导出的单位簿填写`;
    errors.push({ field: cellName(sheet.name, 1, 1), code: 'columns_missing', message });
    return [];
  }
  return body.map(({ number, cells }) => {
    for (const { column, formula } of cells) {
      if (!formula) continue;
      const message = '单元格里是公式，请改为填写数值或文字';
      errors.push({ field: cellName(sheet.name, column, number), code: 'formula_present', message });
    }
    return new BookRow(sheet.name, number, columns, new Map(cells.map(({ column, text }) => [column, text])));
  });
}
