import type { Comparator } from '../../schemes/index.js';
import type { MeasurementSeries, PeriodKind, ValueStatus } from '../domain/vocabulary.js';

/** Days are `YYYY-MM-DD`, figures decimal strings, instants ISO in UTC. */
export interface AcceptedReportFact {
  readonly id: string;
  readonly obligationId: string;
  readonly taskId: string;
  /** The consolidating unit. */
  readonly unitId: string;
  readonly consolidates: true;
  readonly periodEnd: string;
  /** The day of its submission. */
  readonly reportedOn: string;
  readonly acceptedAt: string;
  readonly revision: number;
  readonly percent: string | null;
  /** By measure id; a measure that is absent was not reported on. */
  readonly measurePercents: Readonly<Record<string, string>>;
  readonly progressText: string;
}

export interface AcceptedMeasurementFact {
  readonly id: string;
  readonly indicatorId: string | null;
  readonly targetId: string | null;
  readonly series: MeasurementSeries;
  readonly periodEnd: string;
  readonly periodKind: PeriodKind;
  readonly status: ValueStatus;
  readonly value: string;
  readonly flow: boolean;
  readonly comparator: Comparator | null;
  readonly source: string;
  readonly sourceDocument: string | null;
  readonly recordedAt: string;
}

/**
 * How a unit has answered what it owed: owed = onTime + late + missing. A returned report that was not submitted again
 * is missing; `returned` counts all that were sent back at least once, whatever became of them.
 */
export interface UnitObligationCounts {
  readonly unitId: string;
  readonly owed: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  /** Those of the missing whose due day had passed on the day that is asked about. */
  readonly overdue: number;
  readonly returned: number;
}

/** How a unit has answered what it owed on one task or indicator. */
export interface ItemObligationCounts extends UnitObligationCounts {
  readonly taskId: string | null;
  readonly indicatorId: string | null;
}

/** A report that is still owed, in the words of documents. */
export interface MissingReport {
  readonly obligationId: string;
  readonly unit: string;
  /** Title of the task or name of the indicator. */
  readonly item: string;
  readonly cycle: string;
  readonly dueOn: string;
  readonly state: 'PENDING' | 'RETURNED';
}

/** Which tasks (with their targets) and indicators are asked for. */
export interface FactItems {
  readonly taskIds: readonly string[];
  readonly indicatorIds: readonly string[];
}

export interface AcceptedFacts {
  /** At most one per task: the newest accepted report of the consolidating unit. */
  readonly reports: readonly AcceptedReportFact[];
  /** Accepted values of all series, by item and day. */
  readonly measurements: readonly AcceptedMeasurementFact[];
}

export interface ItemFacts extends AcceptedFacts {
  readonly counts: readonly ItemObligationCounts[];
}

export interface SchemeFacts extends AcceptedFacts {
  readonly counts: readonly UnitObligationCounts[];
  readonly missing: readonly MissingReport[];
}
