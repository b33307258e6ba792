import { chineseDay } from '../../../platform/official-document/wording.js';
import { LIGHTS, type Light } from './conclusion.js';
import { daysBetween } from './days.js';
import { elapsed } from './elapsed.js';
import { type AcceptedReport, type Measurement, newestConsolidatedReport, speaksOf } from './facts.js';
import { type Figure, figure, stored, weightedMean } from './figures.js';
import { formatFigure, formatPercent, formatLead } from './format.js';
import type { ExplainedInput, Explanation } from './judgement.js';
import { lightOf } from './light.js';
import { type PlannedYear, pathLine, plannedAt } from './planned-path.js';
import type { RatingPolicy } from './policy.js';
import type { RollupFrame, RollupMeasure, RollupTask } from './rollup-input.js';
import type { ItemResult, TargetResult, TaskResult } from './rollup-result.js';
import { judgeTarget, targetItem } from './target.js';
import { itemWeight } from './weights.js';

export interface TaskFacts {
  readonly reports: readonly AcceptedReport[];
  readonly measurementsByTarget: ReadonlyMap<string, readonly Measurement[]>;
}

/**
 * A task's percent and light (design §6): the weighted mean of its measures, by the newest accepted report of the
 * consolidating lead, and of its targets. When no item tells anything the lead's own percent stands. An item without a
 * figure is left out and named, never taken for 0, and a task with such an item is never called completed.
 */
export function rateTask(task: RollupTask, facts: TaskFacts, frame: RollupFrame): TaskResult {
  const report = newestConsolidatedReport(facts.reports, frame.asOf);
  const targets = task.targets.map((target) =>
    judgeTarget(target, facts.measurementsByTarget.get(target.id) ?? [], frame),
  );
  const items = itemsOf(task, report, targets, frame);
  const mean = percentOf(items, report);
  const expected = expectedOf(task, frame);
  const staleDays = daysBetween(report ? speaksOf(report) : frame.scheme.planStart, frame.asOf);
  const { percent } = mean;
  const completed = isCompleted(items, percent);
  const light = lightOf(
    { percent, expectedPercent: expected.percent, completed, hasReport: report !== null, staleDays },
    frame.policy,
  );
  return {
    taskId: task.id,
    percent: percent && stored(percent),
    percentFrom: mean.from,
    expectedPercent: stored(expected.percent),
    expectedBy: expected.plan && { id: expected.plan.id, year: expected.plan.year, revision: expected.plan.revision },
    gap: percent && stored(expected.percent.minus(percent)),
    light,
    reason: reasonOf({ light, percent, expected, report, staleDays, items, from: mean.from }),
    report: report && { id: report.id, periodEnd: report.periodEnd, reportedOn: report.reportedOn },
    staleDays: Math.max(staleDays, 0),
    items,
    targets,
    explanation: explainTask(frame, report, items, targets, mean, expected),
  };
}

interface TaskPercent {
  readonly percent: Figure | null;
  readonly from: TaskResult['percentFrom'];
}

function itemsOf(
  task: RollupTask,
  report: AcceptedReport | null,
  targets: readonly TargetResult[],
  frame: RollupFrame,
): readonly ItemResult[] {
  const measures = task.measures.map((measure) => measureItem(measure, report, frame.policy));
  const quantified = task.targets.flatMap((target, index) => {
    const result = targets[index];
    return result ? [targetItem(target, result, frame.policy)] : [];
  });
  return [...measures, ...quantified];
}

function measureItem(measure: RollupMeasure, report: AcceptedReport | null, policy: RatingPolicy): ItemResult {
  const percent = report?.measurePercents[measure.id] ?? null;
  return {
    type: 'MEASURE',
    id: measure.id,
    name: measure.title,
    weight: itemWeight(measure, 'measure', policy),
    percent: percent === null ? null : stored(figure(percent)),
    completed: percent !== null && figure(percent).gte(100),
    leftOut: percent === null ? (report ? '最新填报未填该举措的完成比例。' : '牵头单位尚无审核通过的填报。') : null,
  };
}

function percentOf(items: readonly ItemResult[], report: AcceptedReport | null): TaskPercent {
  const mean = weightedMean(
    items.flatMap((item) =>
      item.percent === null ? [] : [{ value: figure(item.percent), weight: figure(item.weight) }],
    ),
  );
  if (mean) return { percent: mean, from: 'ITEMS' };
  if (report?.percent != null) return { percent: figure(report.percent), from: 'LEAD' };
  return { percent: null, from: 'NOTHING' };
}

function isCompleted(items: readonly ItemResult[], percent: Figure | null): boolean {
  if (items.length > 0) return items.every((item) => item.completed);
  return percent !== null && percent.gte(100);
}

interface Expected {
  readonly percent: Figure;
  /** The plan whose path it is; null for τ. */
  readonly plan: PlannedYear | null;
  readonly line: string;
}

/** The path of the annual plan in force, without one τ. */
function expectedOf(task: RollupTask, frame: RollupFrame): Expected {
  const period = { start: frame.scheme.planStart, end: frame.scheme.planEnd };
  const planned = plannedAt(task.annualPlans ?? [], period, frame.asOf);
  if (planned) return { percent: figure(planned.percent), plan: planned.plan, line: pathLine(planned) };
  const { daysPassed, daysInAll, share } = elapsed(period, frame.asOf);
  const percent = share.times(100);
  return { percent, plan: null, line: `序时进度 τ = ${daysPassed}天 ÷ ${daysInAll}天 = ${formatFigure(percent)}%` };
}

function reasonOf(of: {
  light: Light;
  percent: Figure | null;
  expected: Expected;
  report: AcceptedReport | null;
  staleDays: number;
  items: readonly ItemResult[];
  from: TaskPercent['from'];
}): string {
  const parts = [
    of.report
      ? reportPart(of.report, of.light, of.staleDays)
      : `牵头单位尚无审核通过的填报（规划期已过${Math.max(of.staleDays, 0)}天）`,
  ];
  if (of.percent === null) parts.push('没有可据以计算的完成比例');
  else parts.push(pacePart(of.percent, of.expected));
  if (of.from === 'LEAD' && of.items.length > 0) parts.push('各分项均无数据，采用牵头单位填报的总体比例');
  const leftOut = of.items.filter((item) => item.percent === null).map((item) => item.name);
  if (leftOut.length > 0) parts.push(`未计入：${leftOut.join('、')}`);
  return `${LIGHTS[of.light]}：${parts.join('；')}。`;
}

function reportPart(report: AcceptedReport, light: Light, staleDays: number): string {
  const text = `最新填报截至${chineseDay(speaksOf(report))}`;
  return light === 'GREY' ? `${text}，距今${staleDays}天` : text;
}

function pacePart(percent: Figure, expected: Expected): string {
  const basis = expected.plan ? '按年度计划应完成' : '应完成';
  return `完成${formatPercent(percent)}，${basis}${formatPercent(expected.percent)}，${formatLead(percent.minus(expected.percent))}`;
}

function explainTask(
  frame: RollupFrame,
  report: AcceptedReport | null,
  items: readonly ItemResult[],
  targets: readonly TargetResult[],
  mean: TaskPercent,
  expected: Expected,
): Explanation {
  const fromReport: ExplainedInput[] = report
    ? [
        {
          type: 'REPORT',
          id: report.id,
          label: `牵头单位填报（${chineseDay(report.periodEnd)}）`,
          value: report.percent,
        },
      ]
    : [];
  const fromItems = items.map((item): ExplainedInput => ({
    type: item.type,
    id: item.id,
    label: item.name,
    value: item.percent,
    weight: item.weight,
  }));
  return {
    rule: 'task',
    policyVersion: frame.policy.version,
    inputs: [
      ...fromReport,
      ...fromItems,
      ...fromPlan(expected),
      ...targets.flatMap((target) => target.explanation.inputs),
    ],
    setAside: items.flatMap((item) => (item.leftOut === null ? [] : [{ id: item.id, reason: item.leftOut }])),
    arithmetic: [meanLine(items, mean), expected.line],
  };
}

function fromPlan({ plan, percent }: Expected): ExplainedInput[] {
  if (!plan) return [];
  const label = `${plan.year}年度计划第${plan.revision}版的应完成进度`;
  return [{ type: 'ANNUAL_PLAN', id: plan.id, label, value: stored(percent) }];
}

function meanLine(items: readonly ItemResult[], mean: TaskPercent): string {
  if (mean.percent === null) return '没有可据以计算的完成比例';
  if (mean.from === 'LEAD') return `采用牵头单位填报的总体比例 ${formatFigure(mean.percent)}%`;
  const counted = items.filter((item) => item.percent !== null);
  const products = counted.map((item) => `${formatFigure(item.percent ?? '0')} × ${formatFigure(item.weight)}`);
  const weights = counted.map((item) => formatFigure(item.weight));
  return `完成比例 = (${products.join(' + ')}) ÷ (${weights.join(' + ')}) = ${formatFigure(mean.percent)}%`;
}
