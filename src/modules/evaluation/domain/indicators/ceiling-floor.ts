import { type Requirement, meets, requirementText, toleranceOf } from '../comparison.js';
import { endedYears } from '../days.js';
import { newestByYear, seriesAt } from '../facts.js';
import { figure } from '../figures.js';
import { formatFigure } from '../format.js';
import type { Goal } from '../goal.js';
import { type Judgement, type JudgingContext, notAssessable, openCase } from '../judgement.js';
import { judgeKeptYears } from './kept-every-year.js';

/**
 * A bound to keep every year (design §6): 失业率小于6% (ceiling), 参保率大于99.4% (floor). A year counts with its newest
 * value; a value of the running year counts as that year's.
 */
export function judgeCeilingOrFloor(goal: Goal, context: JudgingContext): Judgement {
  const isCeiling = goal.kind === 'ceiling';
  const of = openCase(isCeiling ? 'ceiling' : 'floor', goal, context);
  if (goal.value === null) return notAssessable(of, ['目标值']);

  const bound = boundOf(goal, goal.value, context);
  const required = requirementText({ ...goal, comparator: bound.comparator, value: goal.value });
  const actuals = seriesAt(context.measurements, 'ACTUAL', context.asOf).filter(
    (fact) => fact.periodEnd >= context.period.start,
  );
  const byYear = newestByYear(actuals);
  const missing = endedYears(context.period, context.asOf)
    .filter((year) => !byYear.has(year))
    .map((year) => `${year}年的数据`);
  const used = [...byYear.values()];
  const setAside = actuals
    .filter((fact) => !used.includes(fact))
    .map((fact) => ({ id: fact.id, reason: '同一年度另有更新的数据' }));
  if (used.length === 0) return notAssessable(of, missing.length > 0 ? missing : ['实际数据'], { used, setAside });

  const years = [...byYear].map(([year, fact]) => {
    const kept = meets(figure(fact.value), bound);
    return { year, kept, line: `${year}年 ${formatFigure(fact.value)}，要求 ${required}：${kept ? '达到' : '未达到'}` };
  });
  return judgeKeptYears(of, years, missing, { used, setAside }, { duty: `要求每年${required}`, counted: '已报' });
}

function boundOf(goal: Goal, value: string, context: JudgingContext): Requirement {
  const bound = figure(value);
  const isCeiling = goal.kind === 'ceiling';
  return {
    comparator: goal.comparator ?? (isCeiling ? 'lte' : 'gte'),
    value: bound,
    valueMax: null,
    direction: isCeiling ? 'FALLING' : 'RISING',
    tolerance: toleranceOf(goal.tolerance, bound, context.policy),
  };
}
