import type { Comparator } from './comparison.js';
import type { Day } from './days.js';
import type { AcceptedReport, Measurement } from './facts.js';
import type { Goal, GoalKind } from './goal.js';
import type { PlannedYear } from './planned-path.js';
import type { RatingPolicy } from './policy.js';

/** A scheme on a day, who answers for it, and the rules that judge it. Arrays are in the document's order. */
export interface RollupOutline {
  readonly asOf: Day;
  readonly policy: RatingPolicy;
  readonly scheme: RollupScheme;
  readonly assignments: readonly RollupAssignment[];
}

/** A scheme's tree without facts: all that is needed to add results up. */
export interface RollupFrame extends RollupOutline {
  readonly obligations: readonly UnitReportCounts[];
}

/** The frame with every accepted fact of the scheme, in any order. */
export interface RollupInput extends RollupFrame {
  readonly reports: readonly AcceptedReport[];
  readonly measurements: readonly Measurement[];
}

export interface RollupScheme {
  readonly id: string;
  readonly planStart: Day;
  readonly planEnd: Day;
  readonly sections: readonly RollupSection[];
  readonly indicators: readonly RollupIndicator[];
}

export interface RollupSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly tasks: readonly RollupTask[];
}

export interface RollupTask {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /**
   * Approved annual plans that may be in force at `asOf`: of its year and the year before, in any order. Absent in inputs
   * that were frozen before there were plans; without any, τ is expected.
   */
  readonly annualPlans?: readonly PlannedYear[];
  readonly measures: readonly RollupMeasure[];
  readonly targets: readonly RollupTarget[];
}

export interface RollupMeasure {
  readonly id: string;
  readonly title: string;
  /** Null is 1. The policy weighs measures and targets on top (`weights.ts`). */
  readonly weight: string | null;
}

export interface RollupTarget {
  readonly id: string;
  readonly name: string;
  readonly kind: GoalKind;
  readonly comparator: Comparator;
  readonly value: string;
  readonly valueMax: string | null;
  readonly unit: string | null;
  /** Day by which it is due; null is the plan's last day. */
  readonly deadline: Day | null;
  readonly baseValue: string | null;
  /** Null is 1. */
  readonly weight: string | null;
}

export interface RollupIndicator extends Goal {
  readonly attribute: 'BINDING' | 'EXPECTED';
  readonly number: number;
  readonly targetText: string;
  /** The indicator whose growth a synchronised one is held against. */
  readonly referenceIndicatorId: string | null;
}

export interface RollupAssignment {
  /** Exactly one of the two is set. */
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
  readonly ordinal: number;
  /** One unit, the members of a group at `asOf`, or none when it was left open. */
  readonly unitIds: readonly string[];
  /** As documents show it: the unit's or group's name, or what was written when it was left open. */
  readonly label: string;
}

/** Reports that a unit owed up to `asOf`: over tasks and indicators, or on the one that is named. */
export interface UnitReportCounts {
  readonly unitId: string;
  /** Set in what the kept roll-up is made from, which adds the counts up by item. */
  readonly taskId?: string | null;
  readonly indicatorId?: string | null;
  readonly owed: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  /** Those of the missing whose due day had passed; absent in inputs that were frozen before it was counted. */
  readonly overdue?: number;
  readonly returned: number;
}
