import type { EnteredYear, SourceRange, YearValue } from './new-scheme.js';
import type {
  AssignmentRole,
  Comparator,
  CycleKind,
  DutyKind,
  IndicatorAttribute,
  MeasuredKind,
  SchemeState,
} from './vocabulary.js';

/** Days are `YYYY-MM-DD`, numbers decimal strings, instants Date. Lists are in the order of the document. */
export interface SchemeHeader {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly indexNumber: string | null;
  readonly issuer: string | null;
  readonly publishedOn: string | null;
  readonly planStart: string;
  readonly planEnd: string;
  readonly state: SchemeState;
  readonly revision: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
}

export interface SectionRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly ordinal: number;
}

export interface TaskRow {
  readonly id: string;
  readonly sectionId: string;
  readonly number: number;
  readonly title: string;
  readonly ordinal: number;
  /** Posts of persons as written; never units. */
  readonly leaders: readonly string[];
  /** Last day of the time limit; null when its words name none. */
  readonly deadline: string | null;
  readonly deadlineText: string | null;
}

export interface MeasureRow {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly ordinal: number;
  readonly weight: string;
}

export interface TargetRow {
  readonly id: string;
  readonly taskId: string;
  readonly name: string;
  readonly kind: MeasuredKind;
  readonly comparator: Comparator;
  readonly value: string;
  readonly valueMax: string | null;
  readonly unit: string;
  /** Null means the end of the plan. */
  readonly deadline: string | null;
  readonly baseValue: string | null;
  readonly weight: string;
  readonly ordinal: number;
}

export interface IndicatorRow {
  readonly id: string;
  readonly attribute: IndicatorAttribute;
  readonly number: number;
  readonly name: string;
  readonly kind: MeasuredKind;
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly targetText: string;
  readonly baseValue: string | null;
  readonly baseYear: number | null;
  /** Percent a year. */
  readonly yearlyGrowth: string | null;
  readonly yearValues: readonly YearValue[];
  /** As they were entered, oldest first. */
  readonly enteredYears: readonly EnteredYear[];
  readonly tolerance: string | null;
  readonly referenceIndicatorId: string | null;
  readonly ordinal: number;
  readonly source: SourceRange | null;
  readonly version: number;
}

export interface AssignmentRow {
  readonly id: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly role: AssignmentRole;
  readonly ordinal: number;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly leftOpen: boolean;
  readonly asWritten: string;
  /** Why it stands here when the document does not say so at this place. */
  readonly inferredBy: string | null;
  readonly source: SourceRange | null;
}

export interface DutyRow {
  readonly id: string;
  readonly kind: DutyKind;
  readonly frequency: CycleKind | null;
  readonly text: string;
  readonly source: SourceRange | null;
}

/** Everything of a scheme but the texts of its tasks. */
export interface SchemeStructure {
  readonly header: SchemeHeader;
  readonly sections: readonly SectionRow[];
  readonly tasks: readonly TaskRow[];
  readonly measures: readonly MeasureRow[];
  readonly targets: readonly TargetRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly assignments: readonly AssignmentRow[];
}
