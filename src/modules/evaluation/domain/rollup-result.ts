import type { Conclusion, Light } from './conclusion.js';
import type { Day } from './days.js';
import type { Explanation, Judgement } from './judgement.js';
import type { LightCounts } from './snapshot.js';

/**
 * What the roll-up says about every node. Plain JSON: percents are 0…100 and shares 0…1 as decimal strings of at most
 * 20 significant digits, which is also the precision at which they are added up further.
 */
export interface RollupResult {
  readonly asOf: Day;
  readonly policy: { readonly name: string; readonly version: number };
  readonly scheme: SchemeResult;
  readonly indicators: readonly IndicatorResult[];
  readonly sections: readonly SectionResult[];
  readonly tasks: readonly TaskResult[];
  readonly units: readonly UnitResult[];
}

export interface IndicatorResult extends Judgement {
  readonly indicatorId: string;
  readonly base: { readonly year: number; readonly value: string } | null;
  /** One per calendar year; for sums the year's amount, with the year's newest measurement. */
  readonly values: readonly { readonly year: number; readonly value: string; readonly measurementId: string }[];
}

export interface TargetResult extends Judgement {
  readonly targetId: string;
  readonly name: string;
  readonly requirement: string;
}

/** A part of a task's percent, or one that had to be left out of it. */
export interface ItemResult {
  readonly type: 'MEASURE' | 'TARGET';
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  /** 0…100; null when it is left out of the mean. */
  readonly percent: string | null;
  readonly completed: boolean;
  /** Why it is left out; null when it is not. */
  readonly leftOut: string | null;
}

export interface TaskResult {
  readonly taskId: string;
  /** 0…100; null when nothing accepted tells it. */
  readonly percent: string | null;
  /** From the items, from the lead's own percent because no item tells it, or from nothing. */
  readonly percentFrom: 'ITEMS' | 'LEAD' | 'NOTHING';
  readonly expectedPercent: string;
  /** The revision of the annual plan that expects it; null when τ does. */
  readonly expectedBy: { readonly id: string; readonly year: number; readonly revision: number } | null;
  /** Percentage points behind what is expected; negative when ahead. */
  readonly gap: string | null;
  readonly light: Light;
  readonly reason: string;
  /** Newest accepted report of the consolidating lead. */
  readonly report: { readonly id: string; readonly periodEnd: Day; readonly reportedOn: Day } | null;
  /** Days since the time that the newest report speaks of, or since the plan's start without any. */
  readonly staleDays: number;
  readonly items: readonly ItemResult[];
  readonly targets: readonly TargetResult[];
  readonly explanation: Explanation;
}

/** A mean over tasks; it is never to be shown without the counts. Its workings are told by `mean-explanation.ts`. */
export interface TasksSummary {
  readonly percent: string | null;
  /** Tasks in all, and those that the mean is made of. */
  readonly tasks: number;
  readonly judgedTasks: number;
  readonly lights: LightCounts;
}

export interface SectionResult extends TasksSummary {
  readonly sectionId: string;
}

/** Indicators by conclusion; those that cannot be judged are among them. */
export interface IndicatorCounts {
  readonly indicators: number;
  readonly conclusions: Readonly<Partial<Record<Conclusion, number>>>;
}

/** The mean is over the tasks that it leads. */
export interface UnitResult extends TasksSummary {
  readonly unitId: string;
  /** Tasks that it answers for without leading them; `responsible` is their mean and lights. */
  readonly tasksResponsible: number;
  readonly responsible: TasksSummary;
  readonly indicatorsLed: IndicatorCounts;
  /** Those that it answers for without leading them. */
  readonly indicatorsResponsible: IndicatorCounts;
  readonly reports: UnitReports;
}

export interface UnitReports {
  readonly owed: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  /** Those of the missing whose due day has passed. */
  readonly overdue: number;
  readonly returned: number;
  /** Share 0…1 of the reports whose time has come that were in time; null while there is none. */
  readonly onTimeRate: string | null;
}

export interface SchemeResult extends TasksSummary {
  readonly elapsed: string;
  readonly conclusion: Conclusion;
  readonly reason: string;
  /** Binding indicators that are behind, in the document's order. */
  readonly cappedBy: readonly { readonly indicatorId: string; readonly name: string }[];
  readonly indicatorConclusions: Readonly<Partial<Record<Conclusion, number>>>;
}
