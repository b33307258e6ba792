import type {
  AssignmentRole,
  Comparator,
  CycleKind,
  DutyKind,
  IndicatorAttribute,
  MeasuredKind,
} from './vocabulary.js';

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
  /** Why the name stands here, or in this role, when the document does not say so at this place; else null. */
  readonly inferredBy: string | null;
  /** Where the document names it; null when a rule or a person does. */
  readonly source: SourceRange | null;
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
  /** From which it sets out (由60%提高到65%), when the document says so. In a revision null leaves what is known. */
  readonly baseValue: string | null;
  readonly excerpt: string | null;
  readonly source: SourceRange | null;
}

export interface NewTask {
  readonly number: number;
  readonly title: string;
  /** As issued. No more than the title means that the document leaves the text out; a revision keeps the known one. */
  readonly body: string;
  /** What the parser found odd, for the person who checks it: `unclosed_bracket`, … */
  readonly flags: readonly string[];
  readonly source: SourceRange | null;
  readonly measures: readonly NewMeasure[];
  readonly targets: readonly NewTarget[];
  /** Posts of persons as written (分管副区长); never units. */
  readonly leaders: readonly string[];
  /** Last day of the time limit, `YYYY-MM-DD`; null when its words name none. */
  readonly deadline: string | null;
  /** The time limit as written: 2023年底前, 长期坚持. */
  readonly deadlineText: string | null;
  /** In the order of the clause; the first LEAD consolidates. */
  readonly assignments: readonly NewAssignment[];
}

export interface NewSection {
  readonly number: string;
  readonly title: string;
  readonly tasks: readonly NewTask[];
}

/** The figure that the document gives for a year: a target within the plan, a value known before it. */
export interface YearValue {
  readonly year: number;
  /** Decimal, as written. */
  readonly value: string;
}

/** 年度目标 that the coordinator enters because the plan has none; judged by from a day on, never for days before. */
export interface EnteredYear {
  readonly year: number;
  /** Decimal; null takes it back. */
  readonly value: string | null;
  /** First day, `YYYY-MM-DD`. */
  readonly since: string;
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
  /** Of the base year, when the document's table gives it. In a revision null leaves what is known. */
  readonly baseValue: string | null;
  readonly baseYear: number | null;
  /** Percent a year; as `baseValue`. */
  readonly yearlyGrowth: string | null;
  /** Figures of the table's columns of other years, in their order; in a revision an empty list leaves what is known. */
  readonly yearValues: readonly YearValue[];
  readonly source: SourceRange | null;
  readonly assignments: readonly NewAssignment[];
}

/** What the requirements of a document oblige everybody to. */
export interface NewDuty {
  readonly kind: DutyKind;
  /** Null when the words name no rhythm. */
  readonly frequency: CycleKind | null;
  readonly text: string;
  readonly source: SourceRange | null;
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
  readonly duties: readonly NewDuty[];
  /** The import it was read from, null when made otherwise. */
  readonly importId: string | null;
  readonly sections: readonly NewSection[];
  readonly indicators: readonly NewIndicator[];
}
