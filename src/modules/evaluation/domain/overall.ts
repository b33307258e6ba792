import { CONCLUSIONS, type Conclusion } from './conclusion.js';
import type { Elapsed } from './elapsed.js';
import { atLeast, figure } from './figures.js';
import { formatPercent, formatShare } from './format.js';
import { paceOf } from './judgement.js';
import type { RatingPolicy } from './policy.js';
import type { SchemeResult, TasksSummary } from './rollup-result.js';

export interface BindingIndicator {
  readonly indicatorId: string;
  readonly name: string;
  readonly conclusion: Conclusion;
}

export interface OverallInput {
  readonly mean: TasksSummary;
  /** Binding indicators that are behind, not completed or not assessable, in the document's order; others may be left out. */
  readonly binding: readonly BindingIndicator[];
  readonly elapsed: Elapsed;
  readonly ended: boolean;
  readonly policy: RatingPolicy;
}

export type Overall = Pick<SchemeResult, 'conclusion' | 'reason' | 'cappedBy'>;

/**
 * The scheme as a whole: during the period its mean percent against τ, provided enough tasks have a percent; at the end
 * completed only when every task is. A binding indicator that is behind caps it (design §6).
 */
export function judgeOverall(input: OverallInput): Overall {
  const { conclusion, reason } = input.ended ? atEnd(input) : duringPeriod(input);
  const cappedBy = bindingBehind(input);
  const capped = cappedBy.length > 0;
  const cap = input.ended ? 'NOT_COMPLETED' : 'BEHIND';
  const names = cappedBy.map((indicator) => `“${indicator.name}”`).join('、');
  return {
    conclusion: capped ? cap : conclusion,
    reason: capped
      ? `${reason}约束性指标${names}${CONCLUSIONS[cap]}，总体结论为${CONCLUSIONS[cap]}。`
      : `${reason}总体结论为${CONCLUSIONS[conclusion]}。`,
    cappedBy,
  };
}

interface Verdict {
  readonly conclusion: Conclusion;
  readonly reason: string;
}

function duringPeriod({ mean, elapsed, policy }: OverallInput): Verdict {
  const coverage = `${mean.tasks}项任务中${mean.judgedTasks}项有完成比例`;
  const enough = mean.tasks > 0 && atLeast(figure(mean.judgedTasks).div(mean.tasks), figure(policy.overall.coverage));
  if (mean.percent === null || !enough) {
    return { conclusion: 'NOT_ASSESSABLE', reason: `${coverage}，不足以评价总体进度。` };
  }
  const conclusion = paceOf(figure(mean.percent).div(100), elapsed.share, policy);
  const reason = `${coverage}，平均完成${formatPercent(mean.percent)}，序时进度${formatShare(elapsed.share)}。`;
  return { conclusion, reason };
}

function atEnd({ mean, binding }: OverallInput): Verdict {
  const { lights } = mean;
  const open = mean.tasks - lights.BLUE - lights.GREY;
  const reason = `${mean.tasks}项任务中${lights.BLUE}项已完成，${open}项未完成，${lights.GREY}项未报进展。`;
  if (open > 0) return { conclusion: 'NOT_COMPLETED', reason };
  const unknown = binding.filter(({ conclusion }) => conclusion === 'NOT_ASSESSABLE');
  if (lights.GREY > 0 || mean.tasks === 0) return { conclusion: 'NOT_ASSESSABLE', reason };
  if (unknown.length === 0) return { conclusion: 'COMPLETED', reason };
  const names = unknown.map((indicator) => `“${indicator.name}”`).join('、');
  return { conclusion: 'NOT_ASSESSABLE', reason: `${reason}约束性指标${names}不可评价。` };
}

function bindingBehind({ binding }: OverallInput): Overall['cappedBy'] {
  return binding
    .filter(({ conclusion }) => conclusion === 'BEHIND' || conclusion === 'NOT_COMPLETED')
    .map(({ indicatorId, name }) => ({ indicatorId, name }));
}
