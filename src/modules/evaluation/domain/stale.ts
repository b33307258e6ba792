import { chineseDay } from '../../../platform/official-document/wording.js';
import { daysBetween } from './days.js';
import { refused, type Judgement, type JudgingContext } from './judgement.js';

/**
 * A policy may say from what age on the newest value tells nothing about the day any more: the goal is then not
 * assessable. Age is counted up to the end of the period, because the last value of a period stays its last.
 */
export function refuseStale(judgement: Judgement, context: JudgingContext): Judgement {
  const { asOf, period, policy } = context;
  const most = policy.staleAfterDays.refused;
  const newest = newestUsed(judgement, context);
  if (most === undefined || judgement.conclusion === 'NOT_ASSESSABLE' || newest === null) return judgement;
  const age = daysBetween(newest, asOf < period.end ? asOf : period.end);
  if (age <= most) return judgement;
  const day = chineseDay(newest);
  const why = `最新数据截至${day}，已过${age}天，超过评价规则允许的${most}天`;
  return refused(judgement, `${why}，不再用于评价`, why, [`${day}以后的数据`]);
}

/** The day of which the newest value speaks that entered the judgement. */
function newestUsed({ explanation }: Judgement, { measurements }: JudgingContext): string | null {
  const used = new Set(explanation.inputs.map(({ id }) => id));
  const days = measurements
    .filter(({ id, series }) => series === 'ACTUAL' && used.has(id))
    .map(({ periodEnd }) => periodEnd)
    .sort();
  return days.at(-1) ?? null;
}
