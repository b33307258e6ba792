import { Decimal } from '../../../platform/decimal.js';
import type { FieldError } from '../../../platform/errors.js';
import type { PlannedYear } from './planned-path.js';
import type { Comparator } from './vocabulary.js';

/** By the end of the 1st, 2nd, 3rd and 4th quarter: percent 0…100 of the whole task; null while it is undecided. */
export type QuarterPercents = readonly [string | null, string | null, string | null, string | null];

export interface PlannedMilestone {
  /** Kept by later revisions, so that what was reached stays reached. */
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  /** The document that asks for it; null when the unit set it itself. */
  readonly source: string | null;
  /** The commitment that it was taken over from. */
  readonly commitmentId: string | null;
}

export interface PlannedTarget {
  readonly id: string;
  /** The task's target; null for what only an annual document names. */
  readonly targetId: string | null;
  readonly name: string;
  readonly comparator: Comparator;
  /** To be reached in the year, decimal string. */
  readonly value: string;
  readonly valueMax: string | null;
  readonly unit: string;
  readonly source: string | null;
  readonly commitmentId: string | null;
}

/** An approved revision as it judges a day. */
export interface PlanInForce extends PlannedYear {
  readonly taskId: string;
}

/** What one revision of an annual plan says. */
export interface AnnualPlanContent {
  readonly percents: QuarterPercents;
  readonly milestones: readonly PlannedMilestone[];
  readonly targets: readonly PlannedTarget[];
  readonly note: string | null;
}

/** The year that is planned, and the plan period of the scheme that it is a part of. Days are `YYYY-MM-DD`. */
export interface YearOfPlan {
  readonly year: number;
  readonly planStart: string;
  readonly planEnd: string;
}

export const EMPTY_PLAN: AnnualPlanContent = {
  percents: [null, null, null, null],
  milestones: [],
  targets: [],
  note: null,
};

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'] as const;

/**
 * What has to be put right before the plan can be proposed: each quarter says how far the task is to be, in percent of
 * the whole five years and never less than the quarter before, and each milestone lies in the year.
 */
export function planProblems(content: AnnualPlanContent, { year, planStart, planEnd }: YearOfPlan): FieldError[] {
  const first = later(`${year}-01-01`, planStart);
  const last = earlier(`${year}-12-31`, planEnd);
  return [...content.percents.flatMap(percentProblems), ...content.milestones.flatMap(milestoneProblems)];

  function percentProblems(percent: string | null, index: number): FieldError[] {
    const field = `percents.${index}`;
    const quarter = QUARTERS[index] ?? '';
    if (percent === null) return [{ field, code: 'required', message: `请填写${quarter}末的计划进度` }];
    const before = content.percents[index - 1];
    if (before == null || new Decimal(percent).gte(before)) return [];
    const message = `${quarter}末的计划进度不能低于上一季度末的${before}%，计划进度是五年任务的累计完成比例`;
    return [{ field, code: 'falling', message }];
  }

  function milestoneProblems({ title, dueOn }: PlannedMilestone, index: number): FieldError[] {
    if (dueOn >= first && dueOn <= last) return [];
    const message = `节点“${title}”的时间应在 ${first} 至 ${last} 之间`;
    return [{ field: `milestones.${index}.dueOn`, code: 'outside_year', message }];
  }
}

export interface PlanRemark {
  readonly code: 'below_last_year' | 'not_finished';
  /** Chinese, for whoever approves. */
  readonly message: string;
}

/**
 * What the coordinator should notice before approving and may accept.
 * @param lastYear percent at which the approved plan of the year before ends; null without one.
 */
export function planRemarks(
  { percents: [first, , , last] }: AnnualPlanContent,
  { year, planEnd }: YearOfPlan,
  lastYear: string | null,
): PlanRemark[] {
  const remarks: PlanRemark[] = [];
  if (first !== null && lastYear !== null && new Decimal(first).lt(lastYear)) {
    const message = `一季度末的计划进度${first}%低于上年计划的年末进度${lastYear}%，批准后应完成进度会降低`;
    remarks.push({ code: 'below_last_year', message });
  }
  if (last !== null && String(year) === planEnd.slice(0, 4) && new Decimal(last).lt(100)) {
    remarks.push({ code: 'not_finished', message: `规划期最后一年的年末计划进度只有${last}%，任务将不能按期完成` });
  }
  return remarks;
}

/** The first day that is judged by a revision: the day of its approval, so that days gone by are never judged anew. */
export function effectiveDay(year: number, approvedOn: string): string {
  return later(`${year}-01-01`, approvedOn);
}

/** Whether a year can still be planned: a plan for a time that is over could only excuse it. */
export function isYearOver(year: number, today: string): boolean {
  return today > `${year}-12-31`;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
