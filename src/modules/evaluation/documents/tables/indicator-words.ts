import type { Conclusion, Light } from '../../domain/conclusion.js';
import type { SnapshotIndicator } from '../../domain/snapshot.js';

export const ATTRIBUTES = { BINDING: '约束性', EXPECTED: '预期性' } as const;

/** The light whose colour a conclusion is shown in. */
export const CONCLUSION_TINTS: Readonly<Record<Conclusion, Light>> = {
  ACHIEVED_EARLY: 'BLUE',
  EXCEEDED: 'BLUE',
  COMPLETED: 'BLUE',
  AHEAD: 'GREEN',
  ON_TRACK: 'GREEN',
  BEHIND: 'RED',
  NOT_COMPLETED: 'RED',
  NOT_ASSESSABLE: 'GREY',
};

/** `40.8（初步）`. */
export function withMark(words: string, { preliminary }: { readonly preliminary?: true }): string {
  return preliminary ? `${words}（初步）` : words;
}

/** Said under a table in which there are preliminary values. */
export function preliminaryNote(indicators: readonly SnapshotIndicator[]): string {
  const any = indicators.some(({ values }) => values.some(({ preliminary }) => preliminary));
  return any ? '“（初步）”表示初步数，以核定后的最终数为准。' : '';
}

/** The years for which any of the indicators has a value, oldest first. */
export function yearsOf(indicators: readonly SnapshotIndicator[]): number[] {
  const years = new Set(indicators.flatMap(({ values }) => values.map(({ year }) => year)));
  return [...years].sort((a, b) => a - b);
}
