/** Words of a scheme as they stand in the database and on the wire (DESIGN §2, §5, §6). */
export const SCHEME_STATES = ['DRAFT', 'ACTIVE', 'CLOSED'] as const;
export type SchemeState = (typeof SCHEME_STATES)[number];

/** 牵头单位, 责任单位, 配合单位. */
export const ASSIGNMENT_ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORTING'] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

/** 约束性, 预期性. */
export const INDICATOR_ATTRIBUTES = ['BINDING', 'EXPECTED'] as const;
export type IndicatorAttribute = (typeof INDICATOR_ATTRIBUTES)[number];

/** How a figure is judged; the rules are DESIGN §6. */
export const MEASURED_KINDS = [
  'level',
  'cumulative',
  'annual_average_growth',
  'ceiling',
  'floor',
  'assigned',
  'synchronised',
] as const;
export type MeasuredKind = (typeof MEASURED_KINDS)[number];

/** `approx` is 左右; a range has `value` and `valueMax` with `gte`. */
export const COMPARATORS = ['gte', 'gt', 'lte', 'lt', 'approx', 'eq'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** 填报周期 of a scheme: how often its units report; chosen when it starts. */
export const CYCLE_KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type CycleKind = (typeof CYCLE_KINDS)[number];
export const DEFAULT_CYCLE: CycleKind = 'QUARTER';

/** What the work requirements of a document oblige everybody to. */
export const DUTY_KINDS = ['REPORT', 'MID_TERM_EVALUATION', 'FINAL_EVALUATION', 'ANNUAL_PLAN', 'ASSESSMENT'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** A commitment of an annual document: not decided on, taken over into the year's plan, or put aside. */
export const COMMITMENT_STATES = ['CANDIDATE', 'TAKEN', 'DISMISSED'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
