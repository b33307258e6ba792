import type { Period } from '../days.js';
import type { AcceptedReport, Measurement } from '../facts.js';
import type { Goal } from '../goal.js';
import type { JudgingContext } from '../judgement.js';
import type { PlannedYear } from '../planned-path.js';
import { RATING_POLICY_V1 } from '../policy.js';
import type { RollupFrame, RollupIndicator, RollupInput, RollupTarget, RollupTask } from '../rollup-input.js';

/** The plan of the 14th five-year period: 365 + 365 + 365 + 366 + 365 = 1826 days. */
export const PLAN: Period = { start: '2021-01-01', end: '2025-12-31' };

/** 365 + 365 + 181 = 911 days passed, τ = 911 ÷ 1826 = 0.498904…; the last day of the third year's first half. */
export const MID_TERM = '2023-06-30';

/** A period of exactly 100 days (31 + 28 + 31 + 10), so that τ has two decimals: day n is τ = n %. */
export const HUNDRED_DAYS: Period = { start: '2023-01-01', end: '2023-04-10' };

/** Day n of {@link HUNDRED_DAYS}, 1…100. */
export function hundredthDay(n: number): string {
  const ends = [
    { month: '01', before: 0, days: 31 },
    { month: '02', before: 31, days: 28 },
    { month: '03', before: 59, days: 31 },
    { month: '04', before: 90, days: 10 },
  ];
  const found = ends.find(({ before, days }) => n > before && n <= before + days);
  if (!found) throw new RangeError(`no day ${n} of a hundred`);
  return `2023-${found.month}-${String(n - found.before).padStart(2, '0')}`;
}

let serial = 0;

export function actual(periodEnd: string, value: string, change: Partial<Measurement> = {}): Measurement {
  serial += 1;
  return {
    id: `measurement-${String(serial).padStart(4, '0')}`,
    indicatorId: null,
    targetId: null,
    series: 'ACTUAL',
    periodEnd,
    value,
    flow: false,
    comparator: null,
    recordedAt: '2023-07-10T00:00:00.000Z',
    ...change,
  };
}

export function flow(periodEnd: string, value: string, change: Partial<Measurement> = {}): Measurement {
  return actual(periodEnd, value, { flow: true, ...change });
}

export function assignedTarget(periodEnd: string, value: string, change: Partial<Measurement> = {}): Measurement {
  return actual(periodEnd, value, { series: 'ASSIGNED_TARGET', ...change });
}

export function goal(change: Partial<Goal> = {}): Goal {
  return {
    id: 'goal',
    name: '绿化覆盖率',
    kind: 'level',
    comparator: 'gte',
    value: '100',
    valueMax: null,
    unit: null,
    base: null,
    tolerance: null,
    ...change,
  };
}

export function context(measurements: readonly Measurement[], change: Partial<JudgingContext> = {}): JudgingContext {
  return { asOf: MID_TERM, period: PLAN, policy: RATING_POLICY_V1, measurements, reference: null, ...change };
}

export function report(taskId: string, change: Partial<AcceptedReport> = {}): AcceptedReport {
  serial += 1;
  return {
    id: `report-${String(serial).padStart(4, '0')}`,
    taskId,
    unitId: 'unit-lead',
    consolidates: true,
    periodEnd: MID_TERM,
    reportedOn: '2023-07-05',
    revision: 1,
    percent: null,
    measurePercents: {},
    ...change,
  };
}

/** In force from the first day of its year. */
export function annualPlan(
  year: number,
  percents: PlannedYear['percents'],
  change: Partial<PlannedYear> = {},
): PlannedYear {
  const revision = change.revision ?? 1;
  return { id: `plan-${year}-${revision}`, year, revision, effectiveOn: `${year}-01-01`, percents, ...change };
}

export function task(id: string, change: Partial<RollupTask> = {}): RollupTask {
  return { id, number: 1, title: `任务${id}`, measures: [], targets: [], ...change };
}

export function target(id: string, change: Partial<RollupTarget> = {}): RollupTarget {
  return {
    id,
    name: `目标${id}`,
    kind: 'cumulative',
    comparator: 'gte',
    value: '100',
    valueMax: null,
    unit: '个',
    deadline: null,
    baseValue: null,
    weight: null,
    ...change,
  };
}

export function indicator(id: string, change: Partial<RollupIndicator> = {}): RollupIndicator {
  return {
    ...goal(),
    id,
    name: `指标${id}`,
    attribute: 'EXPECTED',
    number: 1,
    targetText: '达到100',
    referenceIndicatorId: null,
    ...change,
  };
}

/** A scheme of one section over {@link HUNDRED_DAYS}, seen on its 50th day: τ = 50 %. */
export function input(tasks: readonly RollupTask[], change: Partial<RollupInput> = {}): RollupInput {
  return {
    asOf: hundredthDay(50),
    policy: RATING_POLICY_V1,
    scheme: {
      id: 'scheme',
      planStart: HUNDRED_DAYS.start,
      planEnd: HUNDRED_DAYS.end,
      sections: [{ id: 'section', number: '一', title: '坚持创新驱动', tasks }],
      indicators: [],
    },
    assignments: [],
    obligations: [],
    reports: [],
    measurements: [],
    ...change,
  };
}

/** The same frame with another list of indicators. */
export function withIndicators<T extends RollupFrame>(frame: T, indicators: readonly RollupIndicator[]): T {
  return { ...frame, scheme: { ...frame.scheme, indicators } };
}
