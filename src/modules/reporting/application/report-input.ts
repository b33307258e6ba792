import type { CarriedValue, MeasurePercent, ReportContent } from '../domain/validate-report.js';
import type { ValueStatus } from '../domain/vocabulary.js';

/** A value carried by a report: exactly one of `targetId` and `indicatorId`. */
export interface CarriedValueInput {
  readonly targetId?: string | null;
  readonly indicatorId?: string | null;
  /** Default: the last day of the reported cycle. */
  readonly periodEnd?: string;
  /** Decimal string. */
  readonly value: string;
  /** True for the amount of one period (新增), false (default) for a standing at `periodEnd`. */
  readonly flow?: boolean;
  /** Default: FINAL. */
  readonly status?: ValueStatus;
  readonly source: string;
}

/** Members left out stay as they are; a list that is given replaces the former one. */
export interface ReportInput {
  readonly progressText?: string;
  /** Decimal string, 0…100; null clears. */
  readonly percent?: string | null;
  readonly issues?: string | null;
  readonly nextSteps?: string | null;
  readonly coordinationNeeds?: string | null;
  /** `YYYY-MM-DD`; null clears. */
  readonly plannedCompletionOn?: string | null;
  readonly measures?: readonly MeasurePercent[];
  readonly measurements?: readonly CarriedValueInput[];
}

export const EMPTY_CONTENT: ReportContent = {
  progressText: '',
  percent: null,
  issues: null,
  nextSteps: null,
  coordinationNeeds: null,
  plannedCompletionOn: null,
  measures: [],
  measurements: [],
};

/** The content after an edit. */
export function edited(content: ReportContent, input: ReportInput, periodEnd: string): ReportContent {
  const { progressText, percent, issues, nextSteps, coordinationNeeds, plannedCompletionOn } = input;
  const { measures, measurements } = input;
  return {
    progressText: progressText ?? content.progressText,
    percent: percent === undefined ? content.percent : percent,
    issues: issues === undefined ? content.issues : issues,
    nextSteps: nextSteps === undefined ? content.nextSteps : nextSteps,
    coordinationNeeds: coordinationNeeds === undefined ? content.coordinationNeeds : coordinationNeeds,
    plannedCompletionOn: plannedCompletionOn === undefined ? content.plannedCompletionOn : plannedCompletionOn,
    measures: measures ?? content.measures,
    measurements: measurements?.map((value) => carried(value, periodEnd)) ?? content.measurements,
  };
}

/** The parts of a content that an edit names. */
export function givenParts(input: ReportInput): (keyof ReportContent)[] {
  return (Object.keys(EMPTY_CONTENT) as (keyof ReportContent)[]).filter((part) => input[part] !== undefined);
}

function carried(input: CarriedValueInput, periodEnd: string): CarriedValue {
  return {
    targetId: input.targetId ?? null,
    indicatorId: input.indicatorId ?? null,
    periodEnd: input.periodEnd ?? periodEnd,
    value: input.value,
    flow: input.flow ?? false,
    status: input.status ?? 'FINAL',
    source: input.source,
  };
}
