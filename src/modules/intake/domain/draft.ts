/**
 * What the reader finds in a document. Plain data: everything is JSON, offsets are UTF-16 positions in the
 * extracted text (`start` included, `end` excluded), days are `YYYY-MM-DD`.
 */
export interface Span {
  start: number;
  end: number;
}

/** An item that a person has added from elsewhere stands nowhere in the text: its span is empty. */
export function standsIn({ start, end }: Span): boolean {
  return start < end;
}

/** A unit that a person has added to an item, with the words of the document that name it. */
export interface NamedParty {
  list: 'lead' | 'responsible' | 'supporting';
  name: string;
  source: Span;
}

export type Severity = 'info' | 'warning' | 'error';

export interface Diagnostic {
  /** Stable code of the catalogue in `diagnostics.ts`. */
  code: string;
  severity: Severity;
  message: string;
  /** 1-based line of the extracted text. */
  line: number;
  excerpt: string;
  advice?: string;
}

export interface DocumentHeader {
  title: string | null;
  documentNumber: string | null;
  indexNumber: string | null;
  issuer: string | null;
  publishedOn: string | null;
  planPeriod: { start: string; end: string } | null;
}

export type Comparator = 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'eq';

export type TargetKind =
  'level' | 'cumulative' | 'annual_average_growth' | 'ceiling' | 'floor' | 'assigned' | 'synchronised';

export interface Quantity {
  comparator: Comparator | null;
  /** For comparing; `valueText` is the figure to store. */
  value: number | null;
  valueText: string | null;
  valueMax: number | null;
  valueMaxText: string | null;
  unit: string | null;
}

export interface DraftTarget extends Quantity {
  name: string;
  /** Where the figure comes from (由60%提高到65%), when the sentence says so. */
  baseValueText?: string | null;
  /** `2025`, `2025-06` or null when the sentence names none. */
  deadline: string | null;
  kind: TargetKind;
  excerpt: string;
  source: Span;
}

export interface DraftIndicator extends Quantity {
  attribute: string | null;
  number: number;
  name: string;
  targetText: string;
  kind: TargetKind;
  /** From a table of indicators: the figure of the base year and the yearly growth in %, null where its cell is empty. */
  baseValueText?: string | null;
  baseYear?: number | null;
  growthText?: string | null;
  /** Figures of the table's other columns of years: yearly targets within the plan, values before its base year. */
  otherYears?: { year: number; valueText: string }[];
  lead: string[];
  responsible: string[];
  supporting: string[];
  named?: NamedParty[];
  source: Span;
}

/** A quantified promise of a document without assignments (a year's report or programme): a candidate for a year's plan. */
export interface DraftCommitment extends DraftTarget {
  /** The sentence that makes it. */
  text: string;
  /** The year that the heading or the title speaks of. */
  year: number | null;
}

export interface DraftMeasure {
  title: string;
  source: Span;
}

export interface DraftTask {
  number: number;
  /** The numbering as written, with that of the tasks above it: `(一)1.` */
  label: string;
  title: string;
  lead: string[];
  responsible: string[];
  supporting: string[];
  leaders: string[];
  deadline: string | null;
  measures: DraftMeasure[];
  targets: DraftTarget[];
  flags: string[];
  source: Span;
  named?: NamedParty[];
  /** The paragraphs of its text when they stand elsewhere than at `source`; none when the document leaves them out. */
  texts?: Span[];
}

export interface DraftSection {
  number: string;
  title: string;
  tasks: DraftTask[];
  source: Span;
}

/** One assignment as it stands in the document; units as written, one entry per group. */
export interface DraftClause extends Span {
  raw: string;
  /** Label of the task or indicator that it assigns. */
  item: string | null;
  lead: string[];
  responsible: string[];
  supporting: string[];
  /** Persons or posts, never units. */
  leaders: string[];
  /** The words that leave the list open: `等`, `相关街道`. */
  open: string[];
  deadline: string | null;
  /** The document's own rule from which the lead follows, when it is not named. */
  inferredBy: string | null;
  /** A party that the document's rule adds to every assignment (以下均需各县市区落实), with the words of the rule. */
  added?: { name: string; rule: string } | null;
  /** Names without the level's word that the name before them has, and what they are probably called. */
  elided?: { asWritten: string; proposal: string }[];
}

export interface SameUnitProposal {
  names: [string, string];
  reason: string;
}

export interface DraftRequirement {
  title: string;
  source: Span;
}

export interface DraftDuty {
  kind: 'REPORT' | 'MID_TERM_EVALUATION' | 'FINAL_EVALUATION' | 'ANNUAL_PLAN' | 'ASSESSMENT';
  frequency: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | null;
  /** The sentence that says so. */
  text: string;
  source: Span;
}

export interface SchemeDraft {
  document: DocumentHeader;
  indicators: DraftIndicator[];
  sections: DraftSection[];
  clauses: DraftClause[];
  sameUnit: [string, string][];
  sameUnitProposals: SameUnitProposal[];
  unitGroups: string[];
  /** Only in documents without any assignment. */
  commitments?: DraftCommitment[];
  workRequirements: string[];
  requirementItems: DraftRequirement[];
  /** What the requirements oblige everybody to. */
  duties?: DraftDuty[];
  /** What no item covers; with the spans of the items it covers the whole text. */
  unread: Span[];
  diagnostics: Diagnostic[];
  counts: Record<string, number>;
}
