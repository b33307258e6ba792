import { chineseDay } from '../../../../platform/official-document/wording.js';
import { type Requirement, directionOf, exceeds, meets, requirementText, toleranceOf } from '../comparison.js';
import { CONCLUSIONS } from '../conclusion.js';
import { type Measurement, seriesAt } from '../facts.js';
import { type Figure, figure, stored } from '../figures.js';
import { formatFigure, formatLead, formatQuantity, formatShare } from '../format.js';
import type { Goal } from '../goal.js';
import {
  type Case,
  type Judgement,
  type JudgingContext,
  baseOf,
  concludeByPace,
  explain,
  notAssessable,
  openCase,
  staleness,
} from '../judgement.js';
import { pacedLevel } from '../pace.js';

const RULE = 'level';

/**
 * 达到, 大于, 小于, 降至 X (design §6): attainment (v − b) ÷ (T − b), also when falling, held against τ. Without a base
 * value, or with one that was already there, only whether the target is met can be said.
 */
export function judgeLevel(goal: Goal, context: JudgingContext): Judgement {
  const of = openCase(RULE, goal, context);
  if (goal.value === null) return notAssessable(of, ['目标值']);

  const actuals = seriesAt(context.measurements, 'ACTUAL', context.asOf);
  const newest = actuals.filter((fact) => !fact.flow).at(-1);
  const setAside = actuals
    .filter((fact) => fact.flow)
    .map((fact) => ({ id: fact.id, reason: '为当期发生额，水平类指标只取期末水平值' }));
  if (!newest) return notAssessable(of, ['实际数据'], { used: [], setAside });

  const base = baseOf(of, seriesAt(context.measurements, 'BASE', context.asOf));
  const requirement = requirementOf(goal, goal.value, base?.value ?? null, context);
  const used = base?.from ? [base.from, newest] : [newest];
  const level = { newest, base: base?.value ?? null, requirement, used, setAside };
  return conclude(withPace(of, level), level);
}

/** Where there is a way from the base value to the target, 年度目标 may say how far one should be on it. */
function withPace(of: Case, { base, requirement }: Level): Case {
  return base !== null && isAhead(base, requirement) ? pacedLevel(of, base, requirement.value) : of;
}

/** Whether the target still lies before the base value, in its direction. */
function isAhead(base: Figure, { value, direction }: Requirement): boolean {
  return direction === 'RISING' ? value.gt(base) : value.lt(base);
}

function requirementOf(goal: Goal, value: string, base: Figure | null, context: JudgingContext): Requirement {
  const target = figure(value);
  const comparator = goal.comparator ?? 'gte';
  return {
    comparator,
    value: target,
    valueMax: goal.valueMax === null ? null : figure(goal.valueMax),
    direction: directionOf(comparator, target, base),
    tolerance: toleranceOf(goal.tolerance, target, context.policy),
  };
}

interface Level {
  readonly newest: Measurement;
  readonly base: Figure | null;
  readonly requirement: Requirement;
  readonly used: readonly Measurement[];
  readonly setAside: readonly { id: string; reason: string }[];
}

function conclude(of: Case, level: Level): Judgement {
  const { newest, requirement, used, setAside } = level;
  const actual = figure(newest.value);
  const met = meets(actual, requirement);
  const way = attainmentOf(of, level, actual, met);
  const exceeded = met && exceeds(actual, requirement, of.context.policy);
  const conclusion = concludeByPace(of, { attainment: way.attainment, met, exceeded });
  const required = requirementText({
    ...of.goal,
    comparator: requirement.comparator,
    value: requirement.value.toFixed(),
  });
  const lines = [
    `要求 ${required}，现值 ${formatFigure(actual)}：${met ? '达到' : '未达到'}`,
    way.line,
    ...of.pace.lines,
  ];

  if (conclusion === 'NOT_ASSESSABLE') {
    const unmet = notAssessable(of, ['基期值'], { used, setAside }, lines, stored(actual));
    return {
      ...unmet,
      met,
      reason: `${standing(of, newest)}，目标${required}，尚未达到；缺少基期值，无法判断快慢，不作评价。`,
    };
  }
  return {
    conclusion,
    attainment: way.attainment && stored(way.attainment),
    actual: stored(actual),
    met,
    judgedAgainst: { basis: of.pace.basis, value: stored(of.pace.share) },
    reason: `${standing(of, newest)}，目标${required}，${comparedWithPlan(of, way.attainment, met)}：${CONCLUSIONS[conclusion]}。`,
    missing: staleness(of, newest),
    explanation: explain(of, { used, setAside }, lines),
  };
}

function attainmentOf(
  of: Case,
  level: Level,
  actual: Figure,
  met: boolean,
): { attainment: Figure | null; line: string } {
  const { base, requirement } = level;
  if (base === null) {
    // Before the end a target not yet met says nothing about the way there; afterwards it is simply not met.
    const attainment = met ? figure(1) : of.ended ? figure(0) : null;
    return { attainment, line: '无基期值，只判断是否达到目标' };
  }
  if (!isAhead(base, requirement)) {
    return { attainment: figure(met ? 1 : 0), line: `基期值 ${formatFigure(base)} 已在目标一侧，只判断是否保持` };
  }
  const attainment = actual.minus(base).div(requirement.value.minus(base));
  const [v, b, t] = [actual, base, requirement.value].map(formatFigure);
  return { attainment, line: `完成度 a = (${v} − ${b}) ÷ (${t} − ${b}) = ${formatFigure(attainment)}` };
}

function standing(of: Case, newest: Measurement): string {
  return `${chineseDay(newest.periodEnd)}为${formatQuantity(newest.value, of.goal.unit)}`;
}

function comparedWithPlan(of: Case, attainment: Figure | null, met: boolean): string {
  if (met) return '已达到目标';
  if (of.ended || attainment === null) return '未达到目标';
  const lead = attainment.minus(of.pace.share).times(100);
  return `完成度${formatShare(attainment)}，${of.pace.words}${formatShare(of.pace.share)}，${formatLead(lead)}`;
}
