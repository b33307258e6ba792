import { type Comparator, directionOf, meets, requirementText, toleranceOf } from '../comparison.js';
import { endedYears, yearOf } from '../days.js';
import { type Measurement, closesYear, newestByYear, seriesAt, yearEndValues } from '../facts.js';
import { figure } from '../figures.js';
import { formatFigure } from '../format.js';
import type { Goal } from '../goal.js';
import { type Judgement, type JudgingContext, notAssessable, openCase } from '../judgement.js';
import { judgeKeptYears } from './kept-every-year.js';

const RULE = 'assigned';

/**
 * 完成市下达目标 (design §6): years met ÷ years assigned. The upper level assigns a figure by year; a year that is over
 * is met when its closing value satisfies that year's assigned figure. Nothing assigned yet: not assessable.
 */
export function judgeAssigned(goal: Goal, context: JudgingContext): Judgement {
  const of = openCase(RULE, goal, context);
  // The assigned figure of a running year is dated at its end, so it is looked up beyond asOf but judged only after.
  const assigned = newestByYear(seriesAt(context.measurements, 'ASSIGNED_TARGET', context.period.end));
  if (assigned.size === 0) return notAssessable(of, ['上级下达的目标']);

  const actuals = seriesAt(context.measurements, 'ACTUAL', context.asOf);
  const closing = yearEndValues(actuals);
  const due = endedYears(context.period, context.asOf).filter((year) => assigned.has(year));
  const missing = due.filter((year) => !closing.has(year)).map((year) => `${year}年的实际数据`);
  const pairs = [...assigned].flatMap(([year, target]) => {
    const actual = closing.get(year);
    return actual && due.includes(year) ? [{ year, target, actual }] : [];
  });
  const used = pairs.flatMap(({ target, actual }) => [target, actual]);
  const setAside = actuals
    .filter((fact) => !used.includes(fact))
    .map((fact) => ({ id: fact.id, reason: asideReason(fact, assigned) }));
  if (pairs.length === 0) {
    return notAssessable(of, missing.length > 0 ? missing : ['已满年度的下达目标'], { used, setAside });
  }
  const years = pairs.map((pair) => judgeYear(pair, goal, context));
  const words = { duty: '完成上级下达目标', counted: '已下达并有数据的' };
  return judgeKeptYears(of, years, missing, { used, setAside }, words);
}

function judgeYear(
  pair: { year: number; target: Measurement; actual: Measurement },
  goal: Goal,
  context: JudgingContext,
): { year: number; kept: boolean; line: string } {
  const { year, target, actual } = pair;
  const comparator: Comparator = target.comparator ?? goal.comparator ?? 'gte';
  const value = figure(target.value);
  const kept = meets(figure(actual.value), {
    comparator,
    value,
    valueMax: null,
    direction: directionOf(comparator, value, null),
    tolerance: toleranceOf(goal.tolerance, value, context.policy),
  });
  const required = requirementText({ comparator, value: target.value, valueMax: null, unit: goal.unit });
  return { year, kept, line: `${year}年 ${formatFigure(actual.value)}，下达 ${required}：${kept ? '达到' : '未达到'}` };
}

function asideReason(fact: Measurement, assigned: ReadonlyMap<number, Measurement>): string {
  if (!closesYear(fact)) return '不是全年数据';
  return assigned.has(yearOf(fact.periodEnd)) ? '该年度尚未结束' : '该年度没有下达目标';
}
