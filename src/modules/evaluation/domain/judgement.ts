import { chineseDay } from '../../../platform/official-document/wording.js';
import type { Conclusion } from './conclusion.js';
import { type Day, type Period, daysBetween } from './days.js';
import { type Elapsed, elapsed, hasEnded } from './elapsed.js';
import type { Measurement } from './facts.js';
import { type Figure, atLeast, figure } from './figures.js';
import { formatFigure } from './format.js';
import type { Goal } from './goal.js';
import type { RatingPolicy } from './policy.js';

/** Everything a rule may look at besides the goal itself. */
export interface JudgingContext {
  readonly asOf: Day;
  /** From the plan's first day to the day by which the goal is due. */
  readonly period: Period;
  readonly policy: RatingPolicy;
  /** The goal's own accepted values, in any order. */
  readonly measurements: readonly Measurement[];
  /** The growth that a synchronised goal is held against. */
  readonly reference: Reference | null;
}

export interface Reference {
  readonly id: string;
  readonly name: string;
  readonly measurements: readonly Measurement[];
}

export interface Judgement {
  readonly conclusion: Conclusion;
  /** Share of the way done; may leave 0…1 when things went backwards or beyond. Null when it cannot be said. */
  readonly attainment: string | null;
  /** The figure that was judged, in its own unit: newest value, sum, mean growth, years kept, difference of growths. */
  readonly actual: string | null;
  /** Whether the requirement is satisfied by the figures known; null when unknown. */
  readonly met: boolean | null;
  readonly judgedAgainst: Yardstick | null;
  /** Chinese, with the figures. */
  readonly reason: string;
  /** What is missing, in Chinese, each a thing somebody can supply. */
  readonly missing: readonly string[];
  readonly explanation: Explanation;
}

export interface Yardstick {
  /** τ or what the yearly figures expect as a share, the required yearly growth in percent, every year as 1, or the reference growth in percent. */
  readonly basis: 'ELAPSED' | 'GIVEN_PATH' | 'REQUIRED_GROWTH' | 'EVERY_YEAR' | 'REFERENCE_GROWTH';
  readonly value: string;
}

/** Enough for a clerk to check a result by hand. */
export interface Explanation {
  readonly rule: string;
  readonly policyVersion: number;
  readonly inputs: readonly ExplainedInput[];
  /** Facts that were known and not used, with the reason. */
  readonly setAside: readonly { readonly id: string; readonly reason: string }[];
  /** The worked lines, in order. */
  readonly arithmetic: readonly string[];
}

export interface ExplainedInput {
  readonly type:
    | 'MEASUREMENT'
    | 'REPORT'
    | 'MEASURE'
    | 'TARGET'
    | 'TASK'
    | 'SECTION'
    | 'INDICATOR'
    | 'ANNUAL_PLAN'
    /** 年度目标 of the goal whose id it has. */
    | 'YEAR_TARGET';
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  /** Weight in a mean; absent where nothing is weighed. */
  readonly weight?: string;
}

/** What a share done is held against. */
export interface Pace {
  readonly basis: 'ELAPSED' | 'GIVEN_PATH';
  /** The share that should be done. */
  readonly share: Figure;
  /** What it is called in a reason. */
  readonly words: string;
  /** The worked lines. */
  readonly lines: readonly string[];
  readonly inputs: readonly ExplainedInput[];
}

/** One goal under one rule: what every rule file starts from. */
export interface Case {
  readonly rule: string;
  readonly goal: Goal;
  readonly context: JudgingContext;
  readonly pace: Pace;
  readonly ended: boolean;
}

export function openCase(rule: string, goal: Goal, context: JudgingContext): Case {
  const { period, asOf } = context;
  return { rule, goal, context, pace: elapsedPace(elapsed(period, asOf)), ended: hasEnded(period, asOf) };
}

function elapsedPace({ daysPassed, daysInAll, share }: Elapsed): Pace {
  const line = `序时进度 τ = ${daysPassed}天 ÷ ${daysInAll}天 = ${formatFigure(share)}`;
  return { basis: 'ELAPSED', share, words: '序时进度', lines: [line], inputs: [] };
}

export interface Evidence {
  readonly used: readonly Measurement[];
  readonly setAside: Explanation['setAside'];
}

export function explain(of: Case, evidence: Evidence, arithmetic: readonly string[]): Explanation {
  return {
    rule: of.rule,
    policyVersion: of.context.policy.version,
    inputs: [...evidence.used.map(explainMeasurement), ...of.pace.inputs],
    setAside: evidence.setAside,
    arithmetic,
  };
}

/** NOT_ASSESSABLE: says what is missing and gives no figure that could be mistaken for one. */
export function notAssessable(
  of: Case,
  missing: readonly string[],
  evidence: Evidence = { used: [], setAside: [] },
  arithmetic: readonly string[] = [],
  actual: string | null = null,
): Judgement {
  return {
    conclusion: 'NOT_ASSESSABLE',
    attainment: null,
    actual,
    met: null,
    judgedAgainst: null,
    reason: `缺少${missing.join('、')}，不作评价。`,
    missing,
    explanation: explain(of, evidence, arithmetic),
  };
}

/**
 * A judgement whose values the policy does not let speak: its figure stays to be seen, and nothing is concluded from it.
 * @param line the worked line that says why.
 * @param why begins the reason.
 */
export function refused(judgement: Judgement, line: string, why: string, missing: readonly string[]): Judgement {
  const { explanation } = judgement;
  return {
    ...judgement,
    conclusion: 'NOT_ASSESSABLE',
    attainment: null,
    met: null,
    judgedAgainst: null,
    reason: `${why}；缺少${missing.join('、')}，不作评价。`,
    missing,
    explanation: { ...explanation, arithmetic: [...explanation.arithmetic, line] },
  };
}

/** Conclusion of a goal that is reached once for all, `attainment` being held against its pace until the end. */
export function concludeByPace(
  of: Case,
  reached: { attainment: Figure | null; met: boolean; exceeded: boolean },
): Conclusion {
  if (of.ended) return reached.met ? (reached.exceeded ? 'EXCEEDED' : 'COMPLETED') : 'NOT_COMPLETED';
  if (reached.met) return 'ACHIEVED_EARLY';
  return reached.attainment === null ? 'NOT_ASSESSABLE' : paceOf(reached.attainment, of.pace.share, of.context.policy);
}

/** AHEAD from τ + 5 pp, ON_TRACK from τ − 5 pp, both inclusive, else BEHIND. */
export function paceOf(done: Figure, expected: Figure, policy: RatingPolicy): 'AHEAD' | 'ON_TRACK' | 'BEHIND' {
  if (atLeast(done, expected.plus(policy.progress.aheadBy))) return 'AHEAD';
  return atLeast(done, expected.minus(policy.progress.behindBy)) ? 'ON_TRACK' : 'BEHIND';
}

/** Conclusion of a growth: it can be lost again until the last year, so it is never achieved early. */
export function concludeByBand(of: Case, met: boolean, ahead: boolean): Conclusion {
  if (!met) return of.ended ? 'NOT_COMPLETED' : 'BEHIND';
  if (ahead) return of.ended ? 'EXCEEDED' : 'AHEAD';
  return of.ended ? 'COMPLETED' : 'ON_TRACK';
}

/** Names the time since the newest value when it is longer than the policy allows. */
export function staleness(of: Case, newest: Measurement): readonly string[] {
  const { asOf, policy } = of.context;
  const age = daysBetween(newest.periodEnd, asOf);
  if (age <= policy.staleAfterDays.measurement) return [];
  return [`${chineseDay(newest.periodEnd)}以后的数据（已过${age}天）`];
}

/** The base value: the scheme's own, else the newest accepted BASE value. */
export function baseOf(of: Case, bases: readonly Measurement[]): { value: Figure; from: Measurement | null } | null {
  if (of.goal.base) return { value: figure(of.goal.base.value), from: null };
  const from = bases.at(-1);
  return from ? { value: figure(from.value), from } : null;
}

const SERIES = { BASE: '基期值', ACTUAL: '实际值', ASSIGNED_TARGET: '下达目标' } as const;

function explainMeasurement(fact: Measurement): ExplainedInput {
  const label = `${SERIES[fact.series]}（${chineseDay(fact.periodEnd)}${fact.preliminary ? '，初步数' : ''}）`;
  return { type: 'MEASUREMENT', id: fact.id, label, value: fact.value };
}
