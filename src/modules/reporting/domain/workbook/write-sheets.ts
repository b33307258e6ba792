import type { CellValue } from '../../../../platform/spreadsheet/row-height.js';
import type { FormCell, FormColumn, FormSheet, InputRule } from '../../../../platform/spreadsheet/write-form.js';
import type { Comparator } from '../../../schemes/index.js';
import type { CarriedValue } from '../validate-report.js';
import {
  columnOf,
  FIGURE_SHEET,
  NATURES,
  REPORT_SHEET,
  STATUSES,
  YES,
  type FigureInputKey,
  type FigureShownKey,
  type FormField,
  type InputField,
  type ReportInputKey,
  type ReportShownKey,
} from './form-layout.js';
import type { FormFigure, FormObligation } from './form-obligation.js';
import { sealedText, type FormSeal } from './form-seal.js';
import type { FigureClaim, FormHead, ReportClaim } from './open-form.js';

export interface FormToWrite {
  readonly head: FormHead;
  readonly unit: string;
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly day: string;
  readonly obligations: readonly FormObligation[];
}

type Fields = readonly (FormField | InputField)[];
type Row<Shown extends string, Input extends string> = {
  readonly claim: ReportClaim | FigureClaim;
  readonly shown: Readonly<Record<Shown, CellValue>>;
  readonly inputs: Readonly<Record<Input, CellValue>>;
  /** Input cells that this row does not have; they are protected. */
  readonly without?: readonly Input[];
  /** Input cells that take something else than their column says. */
  readonly rules?: Readonly<Partial<Record<Input, InputRule>>>;
};

/** Of 44 characters each in 进展情况: some hundred Chinese characters, as most reports have. */
const LINES_TO_WRITE = 5;
const ADVICE = '只填黄色单元格；不填的行留空，不会改动系统中的内容。填写要求见“填写说明”。';

/** The two sheets that are filled in. Two rows at most say the same of one report, and each is sealed by itself. */
export function formSheets(form: FormToWrite, seal: FormSeal): FormSheet[] {
  const { head, unit, day, obligations } = form;
  const sealOf = (claim: ReportClaim | FigureClaim, texts: readonly string[]): string =>
    seal.seal(head.number, { ...claim }, texts);
  const numberRow = (sealed: string | null): CellValue[] => {
    // What is longer than its column runs into the empty cell beside it.
    const row: CellValue[] = ['编号', head.number, null, '单位', unit, null, '导出日期', day];
    return sealed === null ? row : [...row, ...pad(columnOf(REPORT_SHEET.fields, 'seal') - row.length - 1), sealed];
  };
  const headSeal = seal.seal('', { ...head }, [sealedText(head.number)]);
  return [
    {
      name: REPORT_SHEET.name,
      head: [[`${unit} 填报表`], numberRow(headSeal), [ADVICE]],
      columns: REPORT_SHEET.fields.map(columnFor),
      frozenColumns: 3,
      leastLines: LINES_TO_WRITE,
      rows: obligations.map((obligation, index) =>
        cells(REPORT_SHEET.fields, reportRow(obligation, index + 1), sealOf),
      ),
    },
    {
      name: FIGURE_SHEET.name,
      head: [[`${unit} 举措和数据`], numberRow(null), [ADVICE]],
      columns: FIGURE_SHEET.fields.map(columnFor),
      frozenColumns: 4,
      rows: obligations
        .flatMap((obligation, index) => figureRows(obligation, index + 1))
        .map((row) => cells(FIGURE_SHEET.fields, row, sealOf)),
    },
  ];
}

const pad = (length: number): null[] => Array.from({ length }, () => null);

function columnFor({ header, width, part }: FormField | InputField): FormColumn {
  return { header, width, hidden: part === 'seal' || part === 'seen' };
}

function cells<Shown extends string, Input extends string>(
  fields: Fields,
  row: Row<Shown, Input>,
  sealOf: (claim: ReportClaim | FigureClaim, texts: readonly string[]) => string,
): FormCell[] {
  const shown = fields.flatMap(({ key, part }) => (part === 'shown' ? [sealedText(row.shown[key as Shown])] : []));
  return fields.map((field): FormCell => {
    switch (field.part) {
      case 'shown':
        return { value: row.shown[field.key as Shown] };
      case 'input': {
        const key = field.key as Input;
        if (row.without?.includes(key)) return { value: null };
        return { value: row.inputs[key], input: row.rules?.[key] ?? field.input };
      }
      case 'message':
      case 'seen':
        return { value: null };
      case 'seal':
        return { value: sealOf(row.claim, shown) };
    }
  });
}

function reportRow(obligation: FormObligation, number: number): Row<ReportShownKey, ReportInputKey> {
  const { id, version, report, last, cycle, dueOn } = obligation;
  const content = report?.unchanged ? undefined : report?.content;
  return {
    claim: { kind: 'report', obligationId: id, version, report: report ? `${report.revision}.${report.version}` : '' },
    shown: {
      number,
      cycle,
      item: itemWords(obligation),
      role: roleWords(obligation),
      dueOn,
      state: stateWords(obligation),
      lastCycle: last?.cycle ?? '（无）',
      lastText: last?.content.progressText ?? null,
      lastPercent: figure(last?.content.percent ?? null),
    },
    inputs: {
      progressText: content?.progressText || null,
      percent: figure(content?.percent ?? null),
      issues: content?.issues ?? null,
      nextSteps: content?.nextSteps ?? null,
      coordinationNeeds: content?.coordinationNeeds ?? null,
      plannedCompletionOn: content?.plannedCompletionOn ?? null,
      unchanged: report?.unchanged ? YES : null,
      acknowledged: null,
    },
  };
}

function itemWords({ item }: FormObligation): string {
  return `${item.type === 'task' ? '任务' : '指标'}${item.number} ${item.title}`;
}

function roleWords({ role, consolidates }: FormObligation): string {
  if (role === 'LEAD') return consolidates ? '牵头（汇总）' : '牵头';
  return consolidates ? '责任（汇总）' : '责任';
}

function stateWords({ report, state }: FormObligation): string {
  if (report?.returnReason && report.state === 'RETURNED') return `已退回：${report.returnReason}`;
  return state === 'RETURNED' ? '已退回' : report ? '待报送（有草稿）' : '待报送';
}

function figureRows(obligation: FormObligation, number: number): Row<FigureShownKey, FigureInputKey>[] {
  return [...measureRows(obligation, number), ...valueRows(obligation, number)];
}

function measureRows(obligation: FormObligation, number: number): Row<FigureShownKey, FigureInputKey>[] {
  const { id: obligationId, measures, report, last } = obligation;
  return measures.map(({ id, title }) => {
    const before = last?.content.measures.find(({ measureId }) => measureId === id);
    const now = report?.unchanged ? undefined : report?.content.measures.find(({ measureId }) => measureId === id);
    return {
      claim: { kind: 'figure', obligationId, type: 'measure', id, index: 0 },
      shown: {
        number,
        item: itemWords(obligation),
        kind: '举措',
        name: title,
        unit: '%',
        goal: 100,
        lastValue: figure(before?.percent ?? null),
        lastDay: before ? (last?.periodEnd ?? null) : null,
      },
      inputs: { ...NO_VALUE, value: figure(now?.percent ?? null) },
      without: ['nature', 'periodEnd', 'source', 'status'],
      rules: { value: { kind: 'percent' } },
    };
  });
}

/** A figure of which the report in hand has several values has as many rows. */
function valueRows(obligation: FormObligation, number: number): Row<FigureShownKey, FigureInputKey>[] {
  const { id: obligationId, figures, report } = obligation;
  const written = report?.unchanged ? [] : (report?.content.measurements ?? []);
  return figures.flatMap((each) => {
    const values = written.filter(({ targetId, indicatorId }) => (targetId ?? indicatorId) === each.id);
    return (values.length > 0 ? values : [null]).map((value, index) => ({
      claim: { kind: 'figure', obligationId, type: each.type, id: each.id, index } as const,
      shown: {
        number,
        item: itemWords(obligation),
        kind: each.type === 'target' ? '量化目标' : '指标',
        name: each.name,
        unit: each.unit,
        goal: goalWords(each),
        lastValue: figure(each.lastValue),
        lastDay: each.lastDay,
      },
      inputs: valueInputs(value),
    }));
  });
}

const NO_VALUE = { value: null, nature: null, periodEnd: null, source: null, status: null } as const;

function valueInputs(value: CarriedValue | null): Record<FigureInputKey, CellValue> {
  if (!value) return NO_VALUE;
  const { flow, periodEnd, source } = value;
  const nature = flow ? NATURES.flow : NATURES.standing;
  return { value: figure(value.value), nature, periodEnd, source, status: STATUSES[value.status] };
}

const COMPARISONS: Readonly<Record<Comparator, (value: string) => string>> = {
  gte: (value) => `不低于${value}`,
  gt: (value) => `高于${value}`,
  lte: (value) => `不高于${value}`,
  lt: (value) => `低于${value}`,
  approx: (value) => `${value}左右`,
  eq: (value) => value,
};

function goalWords({ comparator, value, valueMax, unit, targetText }: FormFigure): string | null {
  if (targetText !== null && targetText !== undefined) return targetText;
  if (comparator === null || value === null) return null;
  if (valueMax !== null) return `${value}～${valueMax}${unit ?? ''}`;
  return COMPARISONS[comparator](`${value}${unit ?? ''}`);
}

/** A number where the spreadsheet can hold it without loss (15 digits), its text otherwise. */
function figure(text: string | null): CellValue {
  if (text === null) return null;
  const value = Number(text);
  return text.replace(/\D/g, '').length <= 15 ? value : text;
}
