import type { Conclusion, Light } from './conclusion.js';

/**
 * What a frozen evaluation keeps. Documents are rendered from this alone, `verify` recomputes its SHA-256 over
 * canonical JSON (RFC 8785). Plain JSON: figures are decimal strings, days `YYYY-MM-DD`, percents 0…100 as decimal
 * strings, shares (τ, attainment) 0…1 as decimal strings.
 */
export interface EvaluationSnapshot {
  readonly schema: 'fengong.evaluation/1';
  readonly kind: EvaluationKind;
  readonly asOf: string;
  readonly policy: { readonly name: string; readonly version: number };
  readonly scheme: {
    readonly id: string;
    readonly revision: number;
    readonly title: string;
    readonly documentNumber: string | null;
    readonly issuer: string | null;
    readonly jurisdictionName: string;
    readonly planStart: string;
    readonly planEnd: string;
  };
  /** τ of the plan period at `asOf`. */
  readonly elapsed: string;
  readonly overall: SnapshotOverall;
  readonly indicators: readonly SnapshotIndicator[];
  readonly sections: readonly SnapshotSection[];
  readonly units: readonly SnapshotUnit[];
  /** Obligations without an accepted report whose due day has passed. */
  readonly missing: readonly SnapshotMissing[];
  /** Every fact that was used, so that a reader can go from a figure to its report. */
  readonly inputs: {
    readonly reportIds: readonly string[];
    readonly measurementIds: readonly string[];
    /** The same facts with their values, by id, so that a later correction in the tables changes nothing here. */
    readonly reports: readonly SnapshotReport[];
    readonly measurements: readonly SnapshotMeasurement[];
  };
  /** What was evaluated when it was not the whole scheme. */
  readonly scope?: SnapshotScope;
  /** Set when it corrects an earlier evaluation, which stays as it is. */
  readonly correction?: SnapshotCorrection;
  /** The newest evaluation of an earlier day; absent without one, and in evaluations of the time before it was kept. */
  readonly former?: SnapshotFormer;
  /** True when the scheme's progress was invented for a demonstration; every document says so on its first page. */
  readonly demonstration: boolean;
}

export interface SnapshotScope {
  readonly sections: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  /** Whether the indicators, which belong to no section, are judged too. */
  readonly indicators: boolean;
}

export interface SnapshotCorrection {
  readonly evaluationId: string;
  /** Of the corrected evaluation within the scheme. */
  readonly number: number;
  readonly sha256: string;
  readonly reason: string;
}

/** What is kept of an earlier evaluation to tell what has changed since. */
export interface SnapshotFormer {
  /** Within the scheme. */
  readonly number: number;
  readonly kind: EvaluationKind;
  readonly asOf: string;
  readonly sha256: string;
  readonly elapsed: string;
  readonly percent: string | null;
  readonly tasks: readonly { readonly id: string; readonly light: Light; readonly percent: string | null }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly conclusion: Conclusion;
    readonly attainment: string | null;
  }[];
}

export type EvaluationKind = 'ANNUAL' | 'MID_TERM' | 'FINAL';

export type LightCounts = Readonly<Record<Light, number>>;

export interface SnapshotOverall {
  readonly conclusion: Conclusion;
  /** Set when a binding indicator that is BEHIND caps the conclusion: names of those indicators. */
  readonly cappedBy: readonly string[];
  /** Mean percent over tasks that can be judged; null when none can. */
  readonly percent: string | null;
  readonly tasks: number;
  /** Tasks that the mean is made of; the others have no percent. */
  readonly judgedTasks: number;
  readonly lights: LightCounts;
  readonly indicatorConclusions: Readonly<Partial<Record<Conclusion, number>>>;
  /** Why it is judged so, in Chinese, with the figures. */
  readonly reason: string;
}

export interface SnapshotReport {
  readonly id: string;
  readonly revision: number;
  readonly periodEnd: string;
  readonly percent: string | null;
  /** By measure id. */
  readonly measurePercents: Readonly<Record<string, string>>;
}

export interface SnapshotMeasurement {
  readonly id: string;
  readonly series: 'BASE' | 'ACTUAL' | 'ASSIGNED_TARGET';
  readonly periodEnd: string;
  readonly value: string;
  readonly preliminary?: true;
}

export interface SnapshotIndicator {
  readonly id: string;
  readonly attribute: 'BINDING' | 'EXPECTED';
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly targetText: string;
  readonly unit: string | null;
  readonly base: { readonly year: number; readonly value: string } | null;
  readonly values: readonly SnapshotYearValue[];
  /** Share of the way done, or null when it cannot be said; above 1 beyond the target, below 0 when it went backwards. */
  readonly attainment: string | null;
  readonly conclusion: Conclusion;
  /** The share that 年度目标 expected; absent where τ was expected, or another yardstick than a share. */
  readonly expected?: { readonly share: string };
  /** Why it is judged so, in Chinese, with the figures; for NOT_ASSESSABLE what is missing. */
  readonly reason: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
}

export interface SnapshotYearValue {
  readonly year: number;
  readonly value: string;
  readonly measurementId: string;
  /** 初步数; never said in evaluations of the time before a snapshot named them. */
  readonly preliminary?: true;
}

export interface SnapshotSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly percent: string | null;
  readonly lights: LightCounts;
  readonly tasks: readonly SnapshotTask[];
}

export interface SnapshotTask {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly percent: string | null;
  readonly light: Light;
  readonly reason: string;
  /** What the annual plan in force expected; absent where τ was expected, and in evaluations of the time before plans. */
  readonly expected?: {
    readonly percent: string;
    readonly annualPlan: { readonly id: string; readonly year: number; readonly revision: number };
  };
  /** Newest accepted text of the consolidating lead; null when none. */
  readonly progressText: string | null;
  readonly reportedOn: string | null;
  readonly targets: readonly SnapshotTarget[];
  /** Absent in evaluations of the time before a snapshot kept them. */
  readonly measures?: readonly SnapshotMeasure[];
}

export interface SnapshotMeasure {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  /** 0…100; null when it is left out of the task's mean. */
  readonly percent: string | null;
  /** Why it is left out; null when it is not. */
  readonly leftOut: string | null;
}

export interface SnapshotTarget {
  readonly id: string;
  readonly name: string;
  /** As a reader writes it, e.g. `≥100 个`. */
  readonly requirement: string;
  readonly value: string | null;
  readonly attainment: string | null;
  readonly met: boolean | null;
  /** 初步数, or made with one. */
  readonly preliminary?: true;
}

export interface SnapshotUnit {
  readonly id: string;
  readonly name: string;
  readonly tasksLed: number;
  readonly tasksResponsible: number;
  /** Mean percent of the tasks it leads; null when it leads none that can be judged. */
  readonly percentLed: string | null;
  readonly lights: LightCounts;
  readonly reportsOwed: number;
  readonly reportsOnTime: number;
  readonly reportsLate: number;
  readonly reportsMissing: number;
  readonly reportsReturned: number;
}

export interface SnapshotMissing {
  readonly obligationId: string;
  readonly unit: string;
  readonly item: string;
  readonly cycle: string;
  readonly dueOn: string;
  readonly state: string;
}
