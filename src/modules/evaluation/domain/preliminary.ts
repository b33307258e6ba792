import { chineseDay } from '../../../platform/official-document/wording.js';
import type { Measurement } from './facts.js';
import { refused, type Judgement, type JudgingContext } from './judgement.js';

/**
 * A policy may not let a figure rest on values that are still 初步数: the goal is then not assessable until their final
 * ones are recorded, and says which they are. Older final values do not stand in, because they tell of another day.
 */
export function refusePreliminary(judgement: Judgement, context: JudgingContext): Judgement {
  if (context.policy.values?.preliminary !== 'REFUSED' || judgement.conclusion === 'NOT_ASSESSABLE') return judgement;
  const days = preliminaryDays(judgement, context);
  if (days.length === 0) return judgement;
  const missing = days.map((day) => `${day}的最终数`);
  const line = `${days.join('、')}的数据为初步数，评价规则不采用初步数`;
  return refused(judgement, line, line, missing);
}

/** Of which the preliminary values speak that entered the judgement; those of the reference under its name. */
function preliminaryDays(judgement: Judgement, { measurements, reference }: JudgingContext): string[] {
  const own = preliminaryUsed(judgement, measurements).map((day) => chineseDay(day));
  const theirs = preliminaryUsed(judgement, reference?.measurements ?? []);
  return [...own, ...theirs.map((day) => `“${reference?.name}”${chineseDay(day)}`)];
}

/** Days of the values of a judgement that are preliminary, each once, oldest first. */
export function preliminaryUsed({ explanation }: Judgement, measurements: readonly Measurement[]): string[] {
  const used = new Set(explanation.inputs.map(({ id }) => id));
  const days = measurements.filter(({ id, preliminary }) => preliminary && used.has(id)).map((fact) => fact.periodEnd);
  return [...new Set(days)].sort();
}
