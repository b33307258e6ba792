import { CONCLUSIONS, type Conclusion } from '../conclusion.js';
import { type Figure, atLeast, figure, stored } from '../figures.js';
import { formatFigure, formatShare, formatYears } from '../format.js';
import { type Case, type Evidence, type Judgement, explain, notAssessable } from '../judgement.js';

/** One judged year of a duty that binds every year. */
export interface KeptYear {
  readonly year: number;
  readonly kept: boolean;
  /** The worked line of this year. */
  readonly line: string;
}

/**
 * What ceilings, floors and assigned targets share (design §6): years kept ÷ years judged, held against 1. The newest
 * year must have been kept, and a year without a figure is neither kept nor broken.
 *
 * @param years at least one, ascending
 * @param missing what is missing, in Chinese, about years that are over
 */
export function judgeKeptYears(
  of: Case,
  years: readonly KeptYear[],
  missing: readonly string[],
  evidence: Evidence,
  words: { readonly duty: string; readonly counted: string },
): Judgement {
  const kept = years.filter((year) => year.kept);
  const broken = years.filter((year) => !year.kept);
  const share = figure(kept.length).div(years.length);
  const lines = [
    ...years.map((year) => year.line),
    `完成度 a = ${kept.length}年 ÷ ${years.length}年 = ${formatFigure(share)}`,
  ];
  if (of.ended && broken.length === 0 && missing.length > 0) {
    return notAssessable(of, missing, evidence, [...lines, '规划期已满而年度数据不全'], stored(share));
  }
  const conclusion = conclude(of, share, broken.length > 0, years.at(-1)?.kept === true);
  const failures = broken.length > 0 ? `，${formatYears(broken.map((year) => year.year))}未达到` : '';
  return {
    conclusion,
    attainment: stored(share),
    actual: evidence.used.at(-1)?.value ?? null,
    met: broken.length === 0,
    judgedAgainst: { basis: 'EVERY_YEAR', value: '1' },
    reason: `${words.duty}，${words.counted}${years.length}年中达到${kept.length}年（${formatShare(share)}）${failures}：${CONCLUSIONS[conclusion]}。`,
    missing,
    explanation: explain(of, evidence, lines),
  };
}

function conclude(of: Case, share: Figure, anyBroken: boolean, newestKept: boolean): Conclusion {
  if (of.ended) return anyBroken ? 'NOT_COMPLETED' : 'COMPLETED';
  const near = atLeast(share, figure(1).minus(of.context.policy.progress.behindBy));
  return newestKept && near ? 'ON_TRACK' : 'BEHIND';
}
