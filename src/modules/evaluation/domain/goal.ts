import type { Comparator } from './comparison.js';
import type { GivenYear } from './given-path.js';

/** The kinds of design §6. */
export const GOAL_KINDS = [
  'level',
  'cumulative',
  'annual_average_growth',
  'ceiling',
  'floor',
  'assigned',
  'synchronised',
] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** What an indicator or a task's target asks for; both are judged by the same rules. Figures are decimal strings. */
export interface Goal {
  readonly id: string;
  readonly name: string;
  readonly kind: GoalKind;
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly valueMax: string | null;
  readonly unit: string | null;
  readonly base: { readonly year: number; readonly value: string } | null;
  /** In percentage points for growth and synchronised goals, else in the goal's unit; null takes the policy's. */
  readonly tolerance: string | null;
  /** 年度目标, in any order; absent without any, and in inputs frozen before they were looked at. */
  readonly givenYears?: readonly GivenYear[];
}
