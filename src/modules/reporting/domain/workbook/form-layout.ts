import { TEXT_LIMIT } from '../validate-report.js';
import type { ValueStatus } from '../vocabulary.js';
import type { InputRule } from '../../../../platform/spreadsheet/write-form.js';

/**
 * `shown` is protected and sealed, `input` is written by the unit, `message` and `seen` by the system when it gives the form
 * back: what is wrong, and, hidden and sealed, which warnings that says.
 */
export interface FormField<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly part: 'shown' | 'message' | 'seen' | 'seal';
  readonly input?: undefined;
}

export interface InputField<Key extends string = string> extends Omit<FormField<Key>, 'part' | 'input'> {
  readonly part: 'input';
  readonly input: InputRule;
}

export const YES = '是';
export const NATURES = { standing: '期末数或累计数', flow: '本期发生数' } as const;
export const STATUSES = { PRELIMINARY: '初步数', FINAL: '最终核实数' } as const satisfies Record<ValueStatus, string>;
/** Characters of a 数据来源, as the API takes them. */
const SOURCE_LIMIT = 500;

const shown = <K extends string>(key: K, header: string, width: number) =>
  ({ key, header, width, part: 'shown' }) as const satisfies FormField<K>;
const input = <K extends string>(key: K, header: string, width: number, rule: InputRule): InputField<K> => ({
  key,
  header,
  width,
  part: 'input',
  input: rule,
});
const text: InputRule = { kind: 'text', longest: TEXT_LIMIT };
const yes: InputRule = { kind: 'choice', choices: [YES] };
const MESSAGE = { key: 'message', header: '系统提示', width: 40, part: 'message' } as const;
const SEEN = { key: 'seen', header: '已示提示', width: 10, part: 'seen' } as const;
const SEAL = { key: 'seal', header: '校验码', width: 10, part: 'seal' } as const;

/** One row for each report that is owed. */
export const REPORT_SHEET = {
  name: '填报表',
  fields: [
    shown('number', '序号', 6),
    shown('cycle', '填报周期', 14),
    shown('item', '填报事项', 26),
    shown('role', '职责', 12),
    shown('dueOn', '截止日期', 12),
    shown('state', '办理状态', 16),
    shown('lastCycle', '上期', 14),
    shown('lastText', '上期进展情况', 34),
    shown('lastPercent', '上期完成进度（%）', 11),
    input('progressText', '进展情况', 44, text),
    input('percent', '完成进度（%）', 11, { kind: 'percent' }),
    input('issues', '存在的问题', 26, text),
    input('nextSteps', '下一步措施', 26, text),
    input('coordinationNeeds', '需协调事项', 22, text),
    input('plannedCompletionOn', '计划完成日期', 13, { kind: 'day' }),
    input('unchanged', '本期无变化', 8, yes),
    input('acknowledged', '提示已核对', 8, yes),
    MESSAGE,
    SEEN,
    SEAL,
  ],
} as const;

/** One row for each measure, target or indicator of the reports. */
export const FIGURE_SHEET = {
  name: '举措和数据',
  fields: [
    shown('number', '填报表序号', 8),
    shown('item', '填报事项', 30),
    shown('kind', '类别', 10),
    shown('name', '名称', 40),
    shown('unit', '计量单位', 10),
    shown('goal', '目标值', 16),
    shown('lastValue', '上期数值', 14),
    shown('lastDay', '上期数据日期', 13),
    input('value', '本期数值', 14, { kind: 'number' }),
    input('nature', '数据口径', 14, { kind: 'choice', choices: Object.values(NATURES) }),
    input('periodEnd', '数据日期', 13, { kind: 'day' }),
    input('source', '数据来源', 30, { kind: 'text', longest: SOURCE_LIMIT }),
    input('status', '核实情况', 12, { kind: 'choice', choices: Object.values(STATUSES) }),
    MESSAGE,
    SEAL,
  ],
} as const;

export const INSTRUCTION_SHEET = '填写说明';

export type FormSheetName = typeof REPORT_SHEET.name | typeof FIGURE_SHEET.name;
export type ReportInputKey = Extract<(typeof REPORT_SHEET.fields)[number], { part: 'input' }>['key'];
export type ReportShownKey = Extract<(typeof REPORT_SHEET.fields)[number], { part: 'shown' }>['key'];
export type FigureInputKey = Extract<(typeof FIGURE_SHEET.fields)[number], { part: 'input' }>['key'];
export type FigureShownKey = Extract<(typeof FIGURE_SHEET.fields)[number], { part: 'shown' }>['key'];

/** Rows: title, form number, advice, headers. */
export const NUMBER_ROW = 2;
export const HEADER_ROW = 4;
/** The cell of row 2 that shows the form number; its seal stands in the seal's column. */
export const NUMBER_COLUMN = 2;

/** @returns counted from 1; 0 is no column. */
export function columnOf(fields: readonly { readonly key: string }[], key: string): number {
  return fields.findIndex((field) => field.key === key) + 1;
}
