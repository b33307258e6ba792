import { Workbook, type Row, type Worksheet } from '@cj-tech-master/excelts';
import {
  columnOf,
  FIGURE_SHEET,
  HEADER_ROW,
  REPORT_SHEET,
  type FigureInputKey,
  type FigureShownKey,
  type ReportInputKey,
  type ReportShownKey,
} from '../../src/modules/reporting/domain/workbook/form-layout.js';
import type { SignedInUser } from '../../src/modules/identity/testing/index.js';
import type { TestApp } from './app.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type ReportKey = ReportInputKey | ReportShownKey | 'message' | 'seen' | 'seal';
type FigureKey = FigureInputKey | FigureShownKey | 'message' | 'seal';
type Value = string | number | Date | null;

/** A form as the people of a unit have it before them. */
export class FilledForm {
  private constructor(readonly workbook: Workbook) {}

  static async of(bytes: Buffer): Promise<FilledForm> {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    return new FilledForm(workbook);
  }

  static async exported(test: TestApp, user: SignedInUser, query = ''): Promise<FilledForm> {
    const { body } = await test.request
      .get(`/api/v1/obligations.xlsx${query}`)
      .set(user.headers)
      .responseType('blob')
      .expect(200)
      .expect('content-type', XLSX);
    return FilledForm.of(body as Buffer);
  }

  get reports(): Worksheet {
    return this.workbook.getWorksheet(REPORT_SHEET.name)!;
  }

  get figures(): Worksheet {
    return this.workbook.getWorksheet(FIGURE_SHEET.name)!;
  }

  /** Rows of the first sheet whose item begins so: `任务1 `. */
  reportRow(item: string): Row {
    return rowWhere(this.reports, columnOf(REPORT_SHEET.fields, 'item'), item);
  }

  /** Rows of the second sheet by the name of the measure, target or indicator. */
  figureRow(name: string): Row {
    return rowWhere(this.figures, columnOf(FIGURE_SHEET.fields, 'name'), name);
  }

  fill(item: string, values: Partial<Record<ReportKey, Value>>): this {
    const row = this.reportRow(item);
    for (const [key, value] of Object.entries(values)) row.getCell(columnOf(REPORT_SHEET.fields, key)).value = value;
    return this;
  }

  fillFigure(name: string, values: Partial<Record<FigureKey, Value>>): this {
    const row = this.figureRow(name);
    for (const [key, value] of Object.entries(values)) row.getCell(columnOf(FIGURE_SHEET.fields, key)).value = value;
    return this;
  }

  text(item: string, key: ReportKey): string {
    return this.reportRow(item).getCell(columnOf(REPORT_SHEET.fields, key)).text;
  }

  figureText(name: string, key: FigureKey): string {
    return this.figureRow(name).getCell(columnOf(FIGURE_SHEET.fields, key)).text;
  }

  /** What a trial gives back. */
  async marked(
    test: TestApp,
    user: SignedInUser,
    query = '?submit=true&as=workbook',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<FilledForm> {
    const { body } = await test.request
      .post(`/api/v1/obligations.xlsx${query}`)
      .set({ ...user.headers, ...headers })
      .attach('file', await this.bytes(), '填报表.xlsx')
      .responseType('blob')
      .expect(200)
      .expect('content-type', XLSX);
    return FilledForm.of(body as Buffer);
  }

  async bytes(): Promise<Buffer> {
    return Buffer.from(await this.workbook.xlsx.writeBuffer());
  }
}

function rowWhere(sheet: Worksheet, column: number, start: string): Row {
  let found: Row | undefined;
  sheet.eachRow((row, number) => {
    if (number > HEADER_ROW && row.getCell(column).text.startsWith(start)) found ??= row;
  });
  if (!found) throw new Error(`no row of ${sheet.name} begins with ${start}`);
  return found;
}

export interface FormAnswer {
  readonly status: number;
  readonly body: {
    readonly code?: string;
    readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
    readonly problems?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
    readonly warnings?: readonly { readonly field: string; readonly code: string; readonly acknowledged: boolean }[];
    readonly rows?: readonly { readonly effect: string; readonly report: { id: string; state: string } | null }[];
    readonly untouched?: number;
  };
}

export async function bring(
  test: TestApp,
  user: SignedInUser,
  form: FilledForm | Buffer,
  query = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<FormAnswer> {
  const bytes = form instanceof FilledForm ? await form.bytes() : form;
  return test.request
    .post(`/api/v1/obligations.xlsx${query}`)
    .set({ ...user.headers, ...headers })
    .attach('file', bytes, '填报表.xlsx');
}
