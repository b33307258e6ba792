import type { AssignmentRole, Comparator, IndicatorAttribute, MeasuredKind } from './vocabulary.js';

/** Half-open range of character offsets in the extracted text of the document. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * One name of an assignment clause. Exactly one of four things: a unit, a group, left open on purpose, or (none of the
 * three) not resolved yet, which keeps the scheme from being activated.
 */
export interface NewAssignment {
  readonly role: AssignmentRole;
  readonly asWritten: string;
  readonly unitId: string | null;
  readonly groupId: string | null;
  readonly leftOpen: boolean;
  /** Rule of the parser that supplied the name when the document did not write it here, else null. */
  readonly inferredBy: string | null;
}

export interface NewMeasure {
  readonly title: string;
  readonly source: SourceRange | null;
}

/** Numbers are decimal strings, so that no digit of the document is lost. */
export interface NewTarget {
  readonly name: string;
  readonly kind: MeasuredKind;
  readonly comparator: Comparator;
  readonly value: string;
  readonly valueMax: string | null;
  readonly unit: string;
  /** Last day, `YYYY-MM-DD`; null means the end of the plan. */
  readonly deadline: string | null;
  readonly excerpt: string | null;
  readonly source: SourceRange | null;
}

export interface NewTask {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** What the parser found odd, for the person who checks it: `unclosed_bracket`, … */
  readonly flags: readonly string[];
  readonly source: SourceRange | null;
  readonly measures: readonly NewMeasure[];
  readonly targets: readonly NewTarget[];
  /** In the order of the clause; the first LEAD consolidates. */
  readonly assignments: readonly NewAssignment[];
}

export interface NewSection {
  readonly number: string;
  readonly title: string;
  readonly tasks: readonly NewTask[];
}

export interface NewIndicator {
  readonly attribute: IndicatorAttribute;
  readonly number: number;
  readonly name: string;
  readonly kind: MeasuredKind;
  /** Comparator, value and unit are null for targets without a number: 完成市下达目标. */
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly targetText: string;
  readonly source: SourceRange | null;
  readonly assignments: readonly NewAssignment[];
}

/** A whole scheme as it is created, in the order of the document; ids are given by `SchemeWriter`. */
export interface NewScheme {
  readonly title: string;
  readonly documentNumber: string | null;
  readonly indexNumber: string | null;
  readonly issuer: string | null;
  readonly publishedOn: string | null;
  readonly planStart: string;
  readonly planEnd: string;
  readonly workRequirements: readonly string[];
  /** The import it was read from, null when made otherwise. */
  readonly importId: string | null;
  readonly sections: readonly NewSection[];
  readonly indicators: readonly NewIndicator[];
}
