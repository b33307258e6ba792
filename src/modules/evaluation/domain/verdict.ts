import { CONCLUSIONS, LIGHTS } from './conclusion.js';
import { hasEnded } from './elapsed.js';
import { type Figure, figure } from './figures.js';
import { formatFigure } from './format.js';
import { type Judgement, paceOf } from './judgement.js';
import type { RatingPolicy } from './policy.js';
import type { RollupOutline } from './rollup-input.js';
import type { SchemeResult, TaskResult } from './rollup-result.js';

/**
 * The last step of an explanation, in Chinese: how the light or the conclusion follows from the figures by the borders
 * of the policy. Made from results alone, so that kept ones can be told too.
 */
export function taskVerdict(task: TaskResult, policy: RatingPolicy): readonly string[] {
  const verdict = LIGHTS[task.light];
  const { percent, expectedPercent, report, staleDays, light } = task;
  if (light === 'BLUE') return [`各分项均已达到100%或已完成目标：${verdict}`];
  if (report === null) return [`牵头单位尚无审核通过的填报：${verdict}`];
  if (percent === null) return [`没有可据以计算的完成比例：${verdict}`];
  const { greenUpTo, yellowUpTo } = policy.lights;
  const gap = figure(expectedPercent).minus(percent);
  const worked = `差距 = ${formatFigure(expectedPercent)}% − ${formatFigure(percent)}% = ${formatFigure(gap)}%`;
  const most = policy.staleAfterDays.report;
  if (light === 'GREY') return [worked, `最新填报距今${staleDays}天，超过${most}天：${verdict}`];
  const borders = `不超过${greenUpTo}个百分点为${LIGHTS.GREEN}，不超过${yellowUpTo}个百分点为${LIGHTS.YELLOW}，超过为${LIGHTS.RED}`;
  return [worked, `${borders}：${verdict}`];
}

/** Of an indicator or a target. */
export function goalVerdict(judged: Judgement, policy: RatingPolicy, ended: boolean): readonly string[] {
  const verdict = CONCLUSIONS[judged.conclusion];
  if (judged.conclusion === 'NOT_ASSESSABLE' || judged.judgedAgainst === null) {
    return [`缺少${judged.missing.join('、')}：${verdict}`];
  }
  const { basis, value } = judged.judgedAgainst;
  switch (basis) {
    case 'ELAPSED':
    case 'GIVEN_PATH': {
      if (ended) return [`规划期已满，${judged.met ? '已' : '未'}达到目标：${verdict}`];
      if (judged.met || judged.attainment === null) return [`规划期未满，已达到目标：${verdict}`];
      const held = basis === 'ELAPSED' ? '序时进度' : '按年度目标应完成';
      return paceLines(`完成度 − ${held}`, figure(judged.attainment), figure(value), policy, verdict);
    }
    case 'EVERY_YEAR':
      if (ended) return [`规划期已满，${judged.met ? '各年均' : '并非每年'}达到：${verdict}`];
      return [`要求完成度不低于 1 − ${policy.progress.behindBy}，且最新一年达到：${verdict}`];
    case 'REQUIRED_GROWTH':
      return [
        `${judged.met ? '达到' : '未达到'}要求；优于要求${policy.growth.aheadPoints}个百分点及以上为更优一档：${verdict}`,
      ];
    case 'REFERENCE_GROWTH':
      return [
        `${judged.met ? '同步' : '未同步'}；高出${policy.synchronised.aheadPoints}个百分点及以上为更优一档：${verdict}`,
      ];
  }
}

export function schemeVerdict(scheme: SchemeResult, outline: RollupOutline): readonly string[] {
  const { policy } = outline;
  const period = { start: outline.scheme.planStart, end: outline.scheme.planEnd };
  const verdict = CONCLUSIONS[scheme.conclusion];
  const names = scheme.cappedBy.map(({ name }) => `“${name}”`).join('、');
  const cap = names === '' ? [] : [`约束性指标${names}滞后或未完成，总体结论不高于此：${verdict}`];
  if (hasEnded(period, outline.asOf)) return [scheme.reason, ...cap];
  const coverage = scheme.tasks === 0 ? figure(0) : figure(scheme.judgedTasks).div(scheme.tasks);
  const covered = `有完成比例的任务占比 = ${scheme.judgedTasks} ÷ ${scheme.tasks} = ${formatFigure(coverage)}`;
  const lines = scheme.tasks === 0 ? ['方案没有任务'] : [covered, `要求占比不低于 ${policy.overall.coverage}`];
  if (scheme.percent === null || coverage.lt(policy.overall.coverage)) {
    return [...lines, `占比不足，不评价总体进度：${CONCLUSIONS.NOT_ASSESSABLE}`, ...cap];
  }
  const done = figure(scheme.percent).div(100);
  const own = CONCLUSIONS[paceOf(done, figure(scheme.elapsed), policy)];
  return [...lines, ...paceLines('平均完成 − 序时进度', done, figure(scheme.elapsed), policy, own), ...cap];
}

function paceLines(
  what: string,
  done: Figure,
  expected: Figure,
  { progress }: RatingPolicy,
  verdict: string,
): readonly string[] {
  const lead = done.minus(expected);
  const borders = `不低于 ${progress.aheadBy} 为${CONCLUSIONS.AHEAD}，不低于 −${progress.behindBy} 为${CONCLUSIONS.ON_TRACK}，更低为${CONCLUSIONS.BEHIND}`;
  return [
    `${what} = ${formatFigure(done)} − ${formatFigure(expected)} = ${formatFigure(lead)}`,
    `${borders}：${verdict}`,
  ];
}
