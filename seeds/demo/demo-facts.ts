import type { IndicatorRef, TargetKind } from '../wuchang-2022/shapes.js';

/**
 * Input and output of the demo generator. Items are named by what stands in the document, never by database ids; units
 * by their canonical name; figures and percents (0…100) are decimal strings; days are `YYYY-MM-DD`.
 */

export interface DemoPeriod {
  readonly planStart: string;
  readonly planEnd: string;
  /** Half-years that end on this day or before it are reported on. */
  readonly asOf: string;
}

export interface DemoParticipant {
  readonly unit: string;
  readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
  /** The one unit whose report counts for the item. */
  readonly consolidates: boolean;
}

export interface DemoTarget {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly kind: TargetKind;
  readonly baseValue: string | null;
}

export interface DemoTask {
  /** Number of the section as written (一, 二…). */
  readonly section: string;
  readonly number: number;
  readonly title: string;
  readonly measures: readonly string[];
  readonly targets: readonly DemoTarget[];
  /** Groups resolved to their members, each unit once. */
  readonly participants: readonly DemoParticipant[];
}

export interface DemoIndicator extends IndicatorRef {
  readonly name: string;
  readonly targetText: string;
  readonly unit: string | null;
  readonly assigned: readonly { readonly year: number; readonly value: string }[];
  readonly participants: readonly DemoParticipant[];
}

export interface DemoScheme {
  readonly tasks: readonly DemoTask[];
  readonly indicators: readonly DemoIndicator[];
}

export interface TaskRef {
  readonly kind: 'task';
  readonly section: string;
  readonly task: number;
}

export interface IndicatorItemRef extends IndicatorRef {
  readonly kind: 'indicator';
}

export interface TargetRef {
  readonly kind: 'target';
  readonly section: string;
  readonly task: number;
  readonly name: string;
}

/** Who owes which report in which cycle; matches exactly one obligation. */
export interface DemoObligationKey {
  /** `2021-H1` … `2023-H1`. */
  readonly cycle: string;
  readonly item: TaskRef | IndicatorItemRef;
  readonly unit: string;
}

/** What became of a submitted report. */
export type DemoCourse = 'ACCEPTED' | 'RETURNED_THEN_ACCEPTED' | 'RETURNED' | 'SUBMITTED';

export interface DemoReport extends DemoObligationKey {
  readonly progressText: string;
  /** Null for indicators: their figure is a measurement. */
  readonly percent: string | null;
  readonly issues: string;
  readonly nextSteps: string;
  /** Percent of each measure; filled by the consolidating unit alone. */
  readonly measures: readonly { readonly title: string; readonly percent: string }[];
  /** Calendar days between the obligation's due day and the submission; negative is before it. */
  readonly daysFromDue: number;
  readonly course: DemoCourse;
  /** Set exactly when the report was returned. */
  readonly returnReason: string | null;
}

export interface DemoMeasurement {
  readonly item: IndicatorItemRef | TargetRef;
  readonly series: 'ACTUAL' | 'ASSIGNED_TARGET';
  readonly periodEnd: string;
  readonly value: string;
  /** True: grown in the period that ends then (a year, or the half-year of 2023); false: state or rate at its end. */
  readonly flow: boolean;
  readonly source: string;
  /** Who records it: the consolidating unit of the item. */
  readonly unit: string;
}

export interface DemoFacts {
  readonly cycles: readonly DemoCycle[];
  /** In the order of cycles; within a cycle as the document orders its items. */
  readonly reports: readonly DemoReport[];
  /** Obligations that nobody answered. */
  readonly missing: readonly DemoObligationKey[];
  readonly measurements: readonly DemoMeasurement[];
}

export interface DemoCycle {
  readonly label: string;
  readonly year: number;
  readonly half: 1 | 2;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** Share of the plan period that has passed at `periodEnd`, 0…1, four decimals. */
  readonly elapsed: string;
}
