import { requirementText } from './comparison.js';
import type { Conclusion } from './conclusion.js';
import { type Period, yearOf } from './days.js';
import type { Measurement } from './facts.js';
import { figure, stored } from './figures.js';
import { judge } from './indicators/judge.js';
import type { RatingPolicy } from './policy.js';
import type { RollupFrame, RollupTarget } from './rollup-input.js';
import type { ItemResult, TargetResult } from './rollup-result.js';
import { itemWeight } from './weights.js';

/** Judges a task's quantified target by the rules of indicators, over the time up to its own deadline. */
export function judgeTarget(
  target: RollupTarget,
  measurements: readonly Measurement[],
  frame: RollupFrame,
): TargetResult {
  const period = periodOf(target, frame);
  const base = target.baseValue === null ? null : { year: yearOf(frame.scheme.planStart) - 1, value: target.baseValue };
  const judgement = judge(
    { ...target, base, tolerance: null },
    { asOf: frame.asOf, period, policy: frame.policy, measurements, reference: null },
  );
  return { ...judgement, targetId: target.id, name: target.name, requirement: requirementText(target) };
}

/** A target's part in its task: min(a, 1), and not below 0; without an attainment it is left out and named. */
export function targetItem(target: RollupTarget, result: TargetResult, policy: RatingPolicy): ItemResult {
  const share = result.attainment === null ? null : figure(result.attainment);
  const percent = share && stored((share.lt(0) ? figure(0) : share.gt(1) ? figure(1) : share).times(100));
  return {
    type: 'TARGET',
    id: target.id,
    name: target.name,
    weight: itemWeight(target, 'target', policy),
    percent,
    completed: isReached(result.conclusion),
    leftOut: percent === null ? result.reason : null,
  };
}

export function isReached(conclusion: Conclusion): boolean {
  return conclusion === 'ACHIEVED_EARLY' || conclusion === 'EXCEEDED' || conclusion === 'COMPLETED';
}

function periodOf(target: RollupTarget, frame: RollupFrame): Period {
  const { planStart, planEnd } = frame.scheme;
  const due = target.deadline ?? planEnd;
  return { start: planStart, end: due < planStart ? planStart : due };
}
