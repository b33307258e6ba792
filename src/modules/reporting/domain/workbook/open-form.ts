import { unprocessable, type FieldError } from '../../../../platform/errors.js';
import { cellName, type ReadRow, type ReadSheet } from '../../../../platform/spreadsheet/read-workbook.js';
import type { InputCell } from './cell-values.js';
import {
  columnOf,
  FIGURE_SHEET,
  HEADER_ROW,
  NUMBER_COLUMN,
  NUMBER_ROW,
  REPORT_SHEET,
  type FigureInputKey,
  type FormField,
  type FormSheetName,
  type InputField,
  type ReportInputKey,
} from './form-layout.js';
import { sealedText, type FormSeal } from './form-seal.js';
import type { SeenWarnings } from './seen-warnings.js';

/** What the form's own seal says. */
export interface FormHead {
  readonly number: string;
  readonly jurisdictionId: string;
  readonly unitId: string;
}

/** The obligation of a row as it was when the form was made; `report` is its revision and version, empty without one. */
export interface ReportClaim {
  readonly kind: 'report';
  readonly obligationId: string;
  readonly version: number;
  readonly report: string;
}

/** `index` is the place of the value in the report in hand, when that has several of one item; 0 otherwise. */
export interface FigureClaim {
  readonly kind: 'figure';
  readonly obligationId: string;
  readonly type: 'measure' | 'target' | 'indicator';
  readonly id: string;
  readonly index: number;
}

export interface Place {
  readonly sheet: FormSheetName;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

export interface CellProblem extends Place {
  readonly code: string;
  /** In Chinese, says what to do. */
  readonly message: string;
}

export interface FormRow<Claim, Key extends string> {
  readonly row: number;
  readonly claim: Claim;
  readonly cells: Readonly<Record<Key, InputCell>>;
  /** Warnings that the row has shown when the form was given back, as `seenAs` names them. */
  readonly seen: readonly string[];
}
export type ReportRow = FormRow<ReportClaim, ReportInputKey>;
export type FigureRow = FormRow<FigureClaim, FigureInputKey>;

export interface OpenedForm {
  readonly head: FormHead;
  readonly reports: readonly ReportRow[];
  readonly figures: readonly FigureRow[];
  readonly problems: readonly CellProblem[];
}

interface Layout {
  readonly name: FormSheetName;
  readonly fields: readonly (FormField | InputField)[];
}

/**
 * Reads a form that came back. Rows are known by their seals, so that they may stand in any order and some may be
 * missing; sheets that are not of the form are not looked at.
 * @throws DomainError 422 `form_unknown` for a workbook that is no form of this installation.
 */
export function openForm(sheets: readonly ReadSheet[], seal: FormSeal): OpenedForm {
  const main = sheets.find(({ name }) => name === REPORT_SHEET.name);
  const problems: CellProblem[] = [];
  const head = openHead(main, seal, problems);
  const reports = readRows<ReportClaim, ReportInputKey>('report', REPORT_SHEET, main, seal, head, problems);
  const second = sheets.find(({ name }) => name === FIGURE_SHEET.name);
  const figures = readRows<FigureClaim, FigureInputKey>('figure', FIGURE_SHEET, second, seal, head, problems);
  return { head, reports, figures, problems };
}

function openHead(sheet: ReadSheet | undefined, seal: FormSeal, problems: CellProblem[]): FormHead {
  const row = sheet?.rows.find(({ number }) => number === NUMBER_ROW);
  const text = (column: number): string => row?.cells.find((cell) => cell.column === column)?.text ?? '';
  const opened = seal.open<FormHead>('', text(columnOf(REPORT_SHEET.fields, 'seal')), [text(NUMBER_COLUMN)]);
  if (!opened) {
    throw unprocessable(
      'form_unknown',
      '这不是本系统导出的填报表，或者表头的编号、校验码已丢失。请重新导出填报表，把内容填入后再上传。',
    );
  }
  if (opened.changed.length > 0) {
    const place = { sheet: REPORT_SHEET.name, row: NUMBER_ROW, column: NUMBER_COLUMN };
    problems.push({ ...place, code: 'cell_changed', message: `编号由系统填写，请改回 ${opened.payload.number}` });
  }
  return opened.payload;
}

function readRows<Claim extends ReportClaim | FigureClaim, Key extends string>(
  kind: Claim['kind'],
  layout: Layout,
  sheet: ReadSheet | undefined,
  seal: FormSeal,
  head: FormHead,
  problems: CellProblem[],
): FormRow<Claim, Key>[] {
  const faults = structureProblems(layout, sheet);
  problems.push(...faults);
  if (!sheet || faults.length > 0) return [];
  const seen = new Set<string>();
  return sheet.rows
    .filter(({ number }) => number > HEADER_ROW)
    .flatMap((row) => {
      const read = readRow<Claim, Key>(kind, layout, row, seal, head, problems);
      if (!read) return [];
      const key = JSON.stringify(read.claim);
      if (!seen.has(key)) {
        seen.add(key);
        return [read];
      }
      problems.push(at(layout, row, 1, 'row_repeated', '这一行在表中出现了两次，请只保留一行'));
      return [];
    });
}

function structureProblems({ name, fields }: Layout, sheet: ReadSheet | undefined): CellProblem[] {
  if (!sheet) {
    const message = `缺少工作表“${name}”，请使用导出的原表填写，不要删除或改名`;
    return [{ sheet: name, row: 1, column: 1, code: 'sheet_missing', message }];
  }
  const headers = sheet.rows.find(({ number }) => number === HEADER_ROW)?.cells ?? [];
  return fields.flatMap(({ header }, index) => {
    if (headers.find(({ column }) => column === index + 1)?.text === header) return [];
    const message = `这一列应为“${header}”，请不要增删、移动列或改动表头；可重新导出后把内容填入`;
    return [{ sheet: name, row: HEADER_ROW, column: index + 1, code: 'columns_changed', message }];
  });
}

function readRow<Claim extends ReportClaim | FigureClaim, Key extends string>(
  kind: Claim['kind'],
  layout: Layout,
  row: ReadRow,
  seal: FormSeal,
  head: FormHead,
  problems: CellProblem[],
): FormRow<Claim, Key> | null {
  const { fields } = layout;
  const ownCells = row.cells.filter(({ column }) => column <= fields.length);
  const cell = (column: number) => ownCells.find((each) => each.column === column);
  const sealText = cell(columnOf(fields, 'seal'))?.text;
  if (sealText === undefined) {
    const written = ownCells.find(({ column }) => !BY_SYSTEM.has(fields[column - 1]?.part));
    if (written) problems.push(at(layout, row, written.column, 'row_unknown', NO_ROW));
    return null;
  }
  for (const { column, formula } of ownCells) {
    if (formula) problems.push(at(layout, row, column, 'formula_present', '这里是公式，请改为填写数值或文字'));
  }
  const shown = fields.flatMap(({ part }, index) => (part === 'shown' ? [index + 1] : []));
  const texts = shown.map((column) => sealedText(cell(column)?.text ?? ''));
  const opened = seal.open<Claim>(head.number, sealText, texts);
  if (opened?.payload.kind !== kind) {
    problems.push(at(layout, row, 1, 'row_foreign', '这一行不是这份填报表的，请删去，或重新导出后填写'));
    return null;
  }
  for (const place of opened.changed) {
    const message = '这一格由系统填写，已被改动。请撤销改动，或重新导出后填写；内容确有错误的请联系统筹单位';
    problems.push(at(layout, row, shown[place] ?? 1, 'cell_changed', message));
  }
  const cells = fields.flatMap(({ key, part }, index) => {
    if (part !== 'input') return [];
    const { text = '', percent = false } = cell(index + 1) ?? {};
    return [[key, { text, percent }] as const];
  });
  const claim = opened.payload;
  const seen = seal.open<SeenWarnings>(head.number, cell(columnOf(fields, 'seen'))?.text ?? '', [])?.payload;
  return {
    row: row.number,
    claim,
    cells: Object.fromEntries(cells) as Record<Key, InputCell>,
    seen: seen?.kind === 'seen' && seen.obligationId === claim.obligationId ? seen.warnings : [],
  };
}

const BY_SYSTEM: ReadonlySet<string | undefined> = new Set(['message', 'seen']);
const NO_ROW = '系统不认识这一行，它不会被导入。请把内容填到系统给出的行里，并清空这一行';

function at({ name }: Layout, { number }: ReadRow, column: number, code: string, message: string): CellProblem {
  return { sheet: name, row: number, column, code, message };
}

/** The problem under the name of its cell as Excel shows it: `填报表!K5`. */
export function fieldError({ sheet, row, column, code, message }: CellProblem): FieldError {
  return { field: cellName(sheet, column, row), code, message };
}
