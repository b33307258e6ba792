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

/** The years for which any of the indicators has a value, oldest first. */
export function yearsOf(indicators: readonly SnapshotIndicator[]): number[] {
  const years = new Set(indicators.flatMap(({ values }) => values.map(({ year }) => year)));
  return [...years].sort((a, b) => a - b);
}
