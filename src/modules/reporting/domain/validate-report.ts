import { Decimal } from '../../../platform/decimal.js';
import type { FieldError } from '../../../platform/errors.js';
import type { MeasuredKind } from '../../schemes/index.js';
import { DECIMAL, DECIMAL_MESSAGE, type ValueStatus } from './vocabulary.js';

export const TEXT_LIMIT = 5000;

export interface MeasurePercent {
  readonly measureId: string;
  /** Decimal string, 0…100. */
  readonly percent: string;
}

export interface CarriedValue {
  /** Exactly one of the two: a target of the reported task, or the reported indicator. */
  readonly targetId: string | null;
  readonly indicatorId: string | null;
  readonly periodEnd: string;
  readonly value: string;
  /** True for the amount of one period, false for a standing at `periodEnd`. */
  readonly flow: boolean;
  /** 初步 or 最终核实. */
  readonly status: ValueStatus;
  readonly source: string;
}

export interface ReportContent {
  readonly progressText: string;
  /** Decimal string, 0…100. */
  readonly percent: string | null;
  readonly issues: string | null;
  readonly nextSteps: string | null;
  /** 需协调事项. */
  readonly coordinationNeeds: string | null;
  /** 计划完成日, `YYYY-MM-DD`. */
  readonly plannedCompletionOn: string | null;
  readonly measures: readonly MeasurePercent[];
  readonly measurements: readonly CarriedValue[];
}

/** What may be reported on. */
export interface ReportedItem {
  readonly measures: readonly ReportedMeasure[];
  /** Targets of the reported task, or the reported indicator alone. */
  readonly figures: readonly ReportedFigure[];
  readonly periodEnd: string;
}

export interface ReportedMeasure {
  readonly id: string;
  readonly title: string;
  /** Decimal string. */
  readonly weight: string;
}

export interface ReportedFigure {
  readonly type: 'target' | 'indicator';
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly kind: MeasuredKind;
}

/** What is wrong with a content, whether it is finished or not; empty when nothing is. */
export function contentProblems(content: ReportContent, item: ReportedItem): FieldError[] {
  return [
    ...textProblems('progressText', content.progressText),
    ...textProblems('issues', content.issues),
    ...textProblems('nextSteps', content.nextSteps),
    ...textProblems('coordinationNeeds', content.coordinationNeeds),
    ...(content.percent === null ? [] : percentProblems('percent', content.percent)),
    ...content.measures.flatMap((measure, index) => measureProblems(`measures.${index}`, measure, item)),
    ...content.measurements.flatMap((value, index) => valueProblems(`measurements.${index}`, value, item)),
    ...twice(
      'measures',
      content.measures.map(({ measureId }) => measureId),
    ),
    ...twice('measurements', content.measurements.map(valueKey)),
  ];
}

/** What keeps it from being submitted. */
export function submissionProblems(content: ReportContent, item: ReportedItem): FieldError[] {
  const empty = content.progressText.trim() === '';
  return [
    ...(empty ? [problem('progressText', 'required', '请填写进展情况后再提交')] : []),
    ...contentProblems(content, item),
  ];
}

function textProblems(field: string, text: string | null): FieldError[] {
  const length = [...(text ?? '')].length;
  return length > TEXT_LIMIT ? [problem(field, 'too_long', `最多 ${TEXT_LIMIT} 字，现有 ${length} 字`)] : [];
}

function percentProblems(field: string, percent: string): FieldError[] {
  if (!DECIMAL.test(percent)) return [problem(field, 'not_decimal', DECIMAL_MESSAGE)];
  const value = new Decimal(percent);
  return value.lt(0) || value.gt(100) ? [problem(field, 'out_of_range', '应在 0 至 100 之间')] : [];
}

function measureProblems(field: string, measure: MeasurePercent, item: ReportedItem): FieldError[] {
  const foreign = !item.measures.some(({ id }) => id === measure.measureId);
  return [
    ...(foreign ? [problem(`${field}.measureId`, 'foreign_measure', '这不是该任务的举措，请核对')] : []),
    ...percentProblems(`${field}.percent`, measure.percent),
  ];
}

function valueProblems(field: string, value: CarriedValue, item: ReportedItem): FieldError[] {
  return [
    ...(isOfItem(value, item) ? [] : [problem(field, 'foreign_item', '只能填写该任务的量化目标或该指标的数据')]),
    ...(DECIMAL.test(value.value) ? [] : [problem(`${field}.value`, 'not_decimal', DECIMAL_MESSAGE)]),
    ...(value.source.trim() === '' ? [problem(`${field}.source`, 'required', '请写明数据来源')] : []),
    ...(value.periodEnd > item.periodEnd
      ? [problem(`${field}.periodEnd`, 'after_period', `数据日期不得晚于填报周期的最后一天 ${item.periodEnd}`)]
      : []),
  ];
}

function isOfItem(value: CarriedValue, item: ReportedItem): boolean {
  if (value.targetId !== null && value.indicatorId !== null) return false;
  return figureOf(value, item) !== undefined;
}

/** The target or indicator that a value is of; undefined for one that the report may not speak of. */
export function figureOf(value: CarriedValue, item: ReportedItem): ReportedFigure | undefined {
  const [type, id] = value.targetId === null ? ['indicator', value.indicatorId] : ['target', value.targetId];
  return item.figures.find((figure) => figure.type === type && figure.id === id);
}

/** One value per item, day and nature. */
function valueKey(value: CarriedValue): string {
  return [value.targetId ?? value.indicatorId, value.periodEnd, value.flow].join(' ');
}

function twice(field: string, keys: readonly string[]): FieldError[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [problem(`${field}.${index}`, 'repeated', '同一项填写了两次，请只保留一处')] : [],
  );
}

function problem(field: string, code: string, message: string): FieldError {
  return { field, code, message };
}
