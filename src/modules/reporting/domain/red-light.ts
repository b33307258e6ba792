import { Decimal } from '../../../platform/decimal.js';
import type { FieldError } from '../../../platform/errors.js';
import type { ReportContent, ReportedItem } from './validate-report.js';

/**
 * A task more than this many percentage points behind the expected percent lights red (DESIGN §6). Reporting has a
 * figure of its own, the same as that of the first rating policy: what has to be explained when it is reported must not
 * change afterwards with the policy that judges it.
 */
export const RED_BEYOND_POINTS = 30;

export interface Expectation {
  /** 0…100, decimal string: the annual plan's percent where one is approved, else the share of the plan that has passed. */
  readonly percent: string;
  readonly from: 'ANNUAL_PLAN' | 'ELAPSED_TIME';
}

/** τ in percent at a day: days passed ÷ days in all, first and last day included, 0 before and 100 after the plan. */
export function elapsedPercent(plan: { readonly planStart: string; readonly planEnd: string }, day: string): Decimal {
  const inAll = dayNumber(plan.planEnd) - dayNumber(plan.planStart) + 1;
  const passed = Math.min(Math.max(dayNumber(day) - dayNumber(plan.planStart) + 1, 0), inAll);
  return new Decimal(passed).div(inAll).times(100);
}

/** The percent that a report gives its task: the weighted mean of its measures, or without any the unit's own percent. */
export function reportedPercent(content: ReportContent, item: ReportedItem): Decimal | null {
  const weights = new Map(item.measures.map(({ id, weight }) => [id, new Decimal(weight)]));
  const parts = content.measures.flatMap(({ measureId, percent }) => {
    const weight = weights.get(measureId);
    return weight ? [{ percent: new Decimal(percent), weight }] : [];
  });
  const sum = Decimal.sum(0, ...parts.map(({ weight }) => weight));
  if (sum.isZero()) return content.percent === null ? null : new Decimal(content.percent);
  return Decimal.sum(...parts.map(({ percent, weight }) => percent.times(weight))).div(sum);
}

/** What a report that would turn its task's light red still has to say; empty when it would not, or says it. */
export function redLightProblems(content: ReportContent, item: ReportedItem, expected: Expectation): FieldError[] {
  const percent = reportedPercent(content, item);
  if (percent === null || new Decimal(expected.percent).minus(percent).lte(RED_BEYOND_POINTS)) return [];
  const basis = expected.from === 'ANNUAL_PLAN' ? '年度计划进度' : '序时进度';
  const gap = `进度 ${shown(percent)}% 比${basis} ${shown(expected.percent)}% 落后超过 ${RED_BEYOND_POINTS} 个百分点，将亮红灯`;
  return [
    ...needed('issues', content.issues, `${gap}，请写明存在的问题和落后原因`),
    ...needed('nextSteps', content.nextSteps, `${gap}，请写明整改措施和完成时限`),
  ];
}

function needed(field: string, text: string | null, message: string): FieldError[] {
  return (text ?? '').trim() === '' ? [{ field, code: 'required_when_red', message }] : [];
}

function shown(percent: Decimal.Value): string {
  return new Decimal(percent).toDecimalPlaces(1).toString();
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
