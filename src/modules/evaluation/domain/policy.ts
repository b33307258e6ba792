/**
 * The settings of design §6 as data, kept by version: an evaluation names the version that judged it. Shares are 0…1
 * and points are percentage points, both as decimal strings. Members that version 1 has not are optional and change
 * nothing when they are absent.
 */
export interface RatingPolicy {
  readonly name: string;
  readonly version: number;
  readonly progress: {
    /** Share ahead of τ from which progress is AHEAD (inclusive). */
    readonly aheadBy: string;
    /** Share behind τ up to which progress is ON_TRACK (inclusive). */
    readonly behindBy: string;
  };
  readonly target: {
    /** 左右 on a level or a sum: share of the target that may be lacking. */
    readonly approximateShare: string;
    /** EXCEEDED under 大于 / 小于: share of the target by which it must be surpassed, as being beyond it is the duty itself. */
    readonly strictExceededShare: string;
  };
  /** Yearly growth, in percentage points; an indicator's own tolerance comes first. */
  readonly growth: { readonly approximatePoints: string; readonly aheadPoints: string };
  /** Growth against a reference growth, in percentage points; an indicator's own tolerance comes first. */
  readonly synchronised: { readonly tolerancePoints: string; readonly aheadPoints: string };
  /** Greatest gap behind the expected percent, in percentage points, inclusive. */
  readonly lights: { readonly greenUpTo: string; readonly yellowUpTo: string };
  readonly weights: PolicyWeights;
  readonly staleAfterDays: {
    /** A task whose newest report is older is grey. */
    readonly report: number;
    /** The time since an older newest value is named among what is missing. */
    readonly measurement: number;
    /** A goal whose newest value is older is not assessable, the last value of its period apart. Absent: it is judged. */
    readonly refused?: number;
  };
  /**
   * What progress of a level or a sum of the indicator list is held against. LINEAR: the share of the plan period that
   * has passed. GIVEN: the path over 年度目标, of the plan before those entered, LINEAR where there are none. Absent:
   * LINEAR. Tasks go by their annual plan under any policy (ADR 16).
   */
  readonly path?: { readonly indicators?: IndicatorPath };
  /** Whether a figure may rest on values that are still 初步数. REFUSED: it is not assessable until they are final. Absent: USED. */
  readonly values?: { readonly preliminary?: PreliminaryUse };
  /** Share of tasks that must have a percent before the scheme as a whole is judged. */
  readonly overall: { readonly coverage: string };
}

export type IndicatorPath = 'LINEAR' | 'GIVEN';
export type PreliminaryUse = 'USED' | 'REFUSED';

/** All are relative: only their proportions count. */
export interface PolicyWeights {
  /** How much a measure, and a target, counts in its task's percent; multiplies a weight of its own. */
  readonly measure: string;
  readonly target: string;
  /** Of single measures and targets in their task, by id; instead of the above. */
  readonly items?: Readonly<Record<string, string>>;
  /** Of single tasks in the means of section, unit and scheme, by id; others weigh 1. */
  readonly tasks?: Readonly<Record<string, string>>;
  /** Of sections by id, others 1. Present: the scheme's mean is one over the means of its sections, not over its tasks. */
  readonly sections?: Readonly<Record<string, string>>;
}

/** By this id version 1 is found in every jurisdiction; it is part of the program and no row. */
export const RATING_POLICY_V1_ID = '00000000-0000-7000-8000-000000000001';

export const RATING_POLICY_V1: RatingPolicy = {
  name: '分工方案进展评价规则',
  version: 1,
  progress: { aheadBy: '0.05', behindBy: '0.05' },
  target: { approximateShare: '0.05', strictExceededShare: '0.05' },
  growth: { approximatePoints: '0.5', aheadPoints: '0.5' },
  synchronised: { tolerancePoints: '0', aheadPoints: '0.5' },
  lights: { greenUpTo: '10', yellowUpTo: '30' },
  weights: { measure: '1', target: '1' },
  // A leap year and a quarter: a yearly reporter is not stale while the next yearly report is still in review.
  staleAfterDays: { report: 456, measurement: 456 },
  overall: { coverage: '0.5' },
};
