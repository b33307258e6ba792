import { chineseDay } from '../../../../platform/official-document/wording.js';
import { type Requirement, exceeds, meets, requirementText, toleranceOf } from '../comparison.js';
import { CONCLUSIONS } from '../conclusion.js';
import { endedYears, yearOf } from '../days.js';
import { type Measurement, isPartOf, seriesAt } from '../facts.js';
import { type Figure, figure, stored, sum } from '../figures.js';
import { formatFigure, formatLead, formatQuantity, formatShare } from '../format.js';
import type { Goal } from '../goal.js';
import {
  type Case,
  type Judgement,
  type JudgingContext,
  concludeByPace,
  explain,
  notAssessable,
  openCase,
  staleness,
} from '../judgement.js';
import { pacedSum } from '../pace.js';

const RULE = 'cumulative';

/**
 * 累计, 新增 N (design §6): Σ flows ÷ N, held against τ. A standing total replaces the flows up to its day. A year
 * that is over without any figure makes the sum a lower bound: good news from it holds, bad news does not.
 */
export function judgeCumulative(goal: Goal, context: JudgingContext): Judgement {
  const of = openCase(RULE, goal, context);
  if (goal.value === null || figure(goal.value).lte(0)) return notAssessable(of, ['大于0的目标值']);
  const comparator = goal.comparator ?? 'gte';
  if (comparator === 'lte' || comparator === 'lt')
    return notAssessable(of, ['适用的规则（累计类指标只评价“不少于”的目标）']);

  const amount = amountOf(seriesAt(context.measurements, 'ACTUAL', context.asOf), context);
  if (amount.used.length === 0) return notAssessable(of, ['实际数据']);
  const target = figure(goal.value);
  return conclude(pacedSum(of, target), amount, {
    comparator,
    value: target,
    valueMax: goal.valueMax === null ? null : figure(goal.valueMax),
    direction: 'RISING',
    tolerance: toleranceOf(goal.tolerance, target, context.policy),
  });
}

interface Amount {
  readonly total: Figure;
  readonly used: readonly Measurement[];
  readonly setAside: readonly { id: string; reason: string }[];
  /** Years that are over and of which nothing is known. */
  readonly gaps: readonly number[];
}

function amountOf(actuals: readonly Measurement[], context: JudgingContext): Amount {
  const total = actuals.filter((fact) => !fact.flow).at(-1);
  const since = total?.periodEnd ?? '';
  const amounts = actuals.filter(
    (fact) => fact.flow && fact.periodEnd > since && fact.periodEnd >= context.period.start,
  );
  const flows = amounts.filter((fact) => !amounts.some((whole) => isPartOf(fact, whole)));
  const used = total ? [total, ...flows] : flows;
  const reported = new Set(flows.map((fact) => yearOf(fact.periodEnd)));
  return {
    total: sum(used.map((fact) => figure(fact.value))),
    used,
    setAside: actuals
      .filter((fact) => !used.includes(fact))
      .map((fact) => ({ id: fact.id, reason: asideReason(fact, since, amounts) })),
    gaps: endedYears(context.period, context.asOf).filter(
      (year) => !reported.has(year) && (total === undefined || year > yearOf(total.periodEnd)),
    ),
  };
}

function asideReason(fact: Measurement, since: string, amounts: readonly Measurement[]): string {
  const whole = fact.periodEnd > since && amounts.find((each) => isPartOf(fact, each));
  if (whole) return `已包含在截至${chineseDay(whole.periodEnd)}的更长一期的数据中`;
  return fact.periodEnd <= since ? `已包含在${chineseDay(since)}的累计数中` : '发生在规划期之前';
}

function conclude(of: Case, amount: Amount, requirement: Requirement): Judgement {
  const { total, gaps } = amount;
  const met = meets(total, requirement);
  const attainment = total.div(requirement.value);
  const exceeded = met && exceeds(total, requirement, of.context.policy);
  const conclusion = concludeByPace(of, { attainment, met, exceeded });
  const lines = [
    `累计 = ${amount.used.map((fact) => formatFigure(fact.value)).join(' + ')} = ${formatFigure(total)}`,
    `完成度 a = ${formatFigure(total)} ÷ ${formatFigure(requirement.value)} = ${formatFigure(attainment)}`,
    ...of.pace.lines,
  ];
  const missing = gaps.map((year) => `${year}年的数据`);
  if (gaps.length > 0 && (conclusion === 'BEHIND' || conclusion === 'NOT_COMPLETED')) {
    return notAssessable(
      of,
      missing,
      amount,
      [...lines, '缺少年度数据，累计只是下限，不足以认定滞后或未完成'],
      stored(total),
    );
  }
  const newest = amount.used.at(-1);
  return {
    conclusion,
    attainment: stored(attainment),
    actual: stored(total),
    met,
    judgedAgainst: { basis: of.pace.basis, value: stored(of.pace.share) },
    reason: reasonOf(of, amount, attainment, requirement, CONCLUSIONS[conclusion]),
    missing: newest ? [...missing, ...staleness(of, newest)] : missing,
    explanation: explain(of, amount, lines),
  };
}

function reasonOf(of: Case, amount: Amount, attainment: Figure, requirement: Requirement, verdict: string): string {
  const required = requirementText({
    ...of.goal,
    comparator: requirement.comparator,
    value: requirement.value.toFixed(),
  });
  const atLeastText = amount.gaps.length > 0 ? '至少' : '';
  const done = `累计${atLeastText}${formatQuantity(amount.total, of.goal.unit)}，目标${required}，完成${atLeastText}${formatShare(attainment)}`;
  if (of.ended) return `${done}：${verdict}。`;
  const lead = attainment.minus(of.pace.share).times(100);
  const pace = `${of.pace.words}${formatShare(of.pace.share)}，${formatLead(lead)}`;
  return `${done}，${pace}：${verdict}。`;
}
