import type { Comparator } from '../../schemes/index.js';
import type { MeasurementSeries } from '../domain/vocabulary.js';

/** Days are `YYYY-MM-DD`, figures decimal strings, instants ISO in UTC. */
export interface AcceptedReportFact {
  readonly id: string;
  readonly obligationId: string;
  readonly taskId: string;
  /** The consolidating unit. */
  readonly unitId: string;
  readonly consolidates: true;
  readonly cycle: string;
  readonly periodEnd: string;
  /** The day of its submission. */
  readonly reportedOn: string;
  readonly acceptedAt: string;
  readonly revision: number;
  readonly percent: string | null;
  /** By measure id; a measure that is absent was not reported on. */
  readonly measurePercents: Readonly<Record<string, string>>;
  readonly progressText: string;
  readonly issues: string | null;
  readonly nextSteps: string | null;
}

export interface AcceptedMeasurementFact {
  readonly id: string;
  readonly indicatorId: string | null;
  readonly targetId: string | null;
  readonly series: MeasurementSeries;
  readonly periodEnd: string;
  readonly value: string;
  readonly flow: boolean;
  readonly comparator: Comparator | null;
  readonly source: string;
  readonly sourceDocument: string | null;
  readonly recordedAt: string;
}

/** owed = onTime + late + missing; `returned` counts those that were sent back at least once. */
export interface UnitObligationCounts {
  readonly unitId: string;
  readonly owed: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly returned: number;
}

export interface MissingReport {
  readonly obligationId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  /** Of the task or indicator. */
  readonly title: string;
  readonly consolidates: boolean;
  readonly cycle: string;
  readonly periodEnd: string;
  readonly dueOn: string;
}

export interface ItemFacts {
  /** At most one per task: the newest accepted report of the consolidating unit. */
  readonly reports: readonly AcceptedReportFact[];
  /** Accepted values of all series, by item and day. */
  readonly measurements: readonly AcceptedMeasurementFact[];
}

export interface SchemeFacts extends ItemFacts {
  readonly obligations: readonly UnitObligationCounts[];
  readonly missing: readonly MissingReport[];
}
