import fc from 'fast-check';
import type { AcceptedReport, Measurement } from '../facts.js';
import { figure } from '../figures.js';
import type { PlannedYear } from '../planned-path.js';
import type { RollupInput, RollupTarget, UnitReportCounts } from '../rollup-input.js';
import { MID_TERM, PLAN, indicator, input, target, task } from './builders.js';

/* A scheme and whatever may happen to it, for property tests. */

/** Two sections with every way of having items, and indicators of every kind. */
export const TASK_IDS = ['plain', 'measured', 'counted', 'mixed'];
type PlanOfTask = PlannedYear & { readonly taskId: string };
export const INDICATOR_IDS = ['level', 'sum', 'gdp', 'income', 'ceiling', 'assigned'];

export function scheme(plans: readonly PlanOfTask[] = [], change: Partial<RollupInput> = {}): RollupInput {
  const frame = input([], { asOf: MID_TERM, ...change });
  const planned = (id: string) => ({ annualPlans: plans.filter(({ taskId }) => taskId === id) });
  const measures = ['m1', 'm2', 'm3'].map((id, index) => ({ id, title: id, weight: String(index + 1) }));
  return {
    ...frame,
    scheme: {
      id: 'scheme',
      planStart: PLAN.start,
      planEnd: PLAN.end,
      sections: [
        {
          id: 's1',
          number: '一',
          title: '一',
          tasks: [task('plain', planned('plain')), task('measured', { measures, ...planned('measured') })],
        },
        {
          id: 's2',
          number: '二',
          title: '二',
          tasks: [
            task('counted', {
              targets: [target('t1'), target('t2', { kind: 'level', baseValue: '7', weight: '2' })],
              ...planned('counted'),
            }),
            task('mixed', { measures, targets: [target('t3', { kind: 'floor', value: '50' })], ...planned('mixed') }),
          ],
        },
      ],
      indicators: [
        indicator('level', { attribute: 'BINDING', base: { year: 2020, value: '3' } }),
        indicator('sum', { kind: 'cumulative' }),
        indicator('gdp', { kind: 'annual_average_growth', comparator: 'approx', value: '7' }),
        indicator('income', { kind: 'synchronised', comparator: null, value: null, referenceIndicatorId: 'gdp' }),
        indicator('ceiling', { kind: 'ceiling', comparator: 'lt', value: '60' }),
        indicator('assigned', { kind: 'assigned', comparator: null, value: null }),
      ],
    },
    assignments: TASK_IDS.map((taskId, index) => ({
      taskId,
      indicatorId: null,
      role: 'LEAD' as const,
      ordinal: 1,
      unitIds: [`unit-${index % 3}`],
      label: `单位${index % 3}`,
    })),
  };
}

export const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => figure(hundredths).div(100).toFixed());
const day = fc.constantFrom(
  '2021-06-30',
  '2021-12-31',
  '2022-06-30',
  '2022-12-31',
  '2023-03-31',
  '2023-06-30',
  '2023-09-30',
);
const instant = fc.constantFrom('2023-07-01T00:00:00.000Z', '2023-07-02T00:00:00.000Z');
const serial = fc.integer({ min: 0, max: 1_000_000 });

export const reportOn = (taskIds: readonly string[]) =>
  fc
    .record({
      id: serial.map((n) => `report-${n}`),
      taskId: fc.constantFrom(...taskIds),
      unitId: fc.constant('unit-0'),
      consolidates: fc.boolean(),
      periodEnd: day,
      reportedOn: day,
      revision: fc.integer({ min: 1, max: 3 }),
      percent: fc.option(percent),
      measurePercents: fc.dictionary(fc.constantFrom('m1', 'm2', 'm3'), percent),
    })
    .map((fact): Fact => ({ type: 'report', fact }));

export const measured = fc
  .record({
    id: serial.map((n) => `measurement-${n}`),
    of: fc.constantFrom(
      ...INDICATOR_IDS.map((indicatorId) => ({ indicatorId, targetId: null })),
      ...['t1', 't2', 't3'].map((targetId) => ({ indicatorId: null, targetId })),
    ),
    series: fc.constantFrom('ACTUAL' as const, 'ACTUAL' as const, 'ASSIGNED_TARGET' as const, 'BASE' as const),
    periodEnd: day,
    value: percent,
    flow: fc.boolean(),
    comparator: fc.constantFrom(null, 'lte' as const),
    recordedAt: instant,
  })
  .map(({ of, ...rest }): Fact => ({ type: 'measurement', fact: { ...of, ...rest } }));

/** Approved plans of the two years that count at mid-term, some of them later than that day. */
export const planned = fc
  .record({
    taskId: fc.constantFrom(...TASK_IDS),
    year: fc.constantFrom(2022, 2023),
    revision: fc.integer({ min: 1, max: 9 }),
    effectiveOn: fc.constantFrom('2022-02-01', '2023-01-01', '2023-06-30', '2023-07-01'),
    percents: fc.tuple(percent, percent, percent, percent),
  })
  .map(({ taskId, percents, ...plan }): Fact => {
    const [q1, q2, q3, q4] = [...percents].sort((a, b) => Number(a) - Number(b));
    const id = `plan-${taskId}-${plan.year}-${plan.revision}`;
    return { type: 'plan', fact: { id, taskId, ...plan, percents: [q1 ?? '', q2 ?? '', q3 ?? '', q4 ?? ''] } };
  });

/** A unit's reports on an item are counted anew: one was handed in, returned or exempted. */
export const counted = fc
  .record({
    item: fc.constantFrom(
      ...TASK_IDS.map((taskId) => ({ taskId, indicatorId: null })),
      ...['gdp', 'income'].map((indicatorId) => ({ taskId: null, indicatorId })),
    ),
    unitId: fc.constantFrom('unit-0', 'unit-1', 'unit-2', 'unit-former'),
    onTime: fc.nat(3),
    late: fc.nat(3),
    overdue: fc.nat(3),
    returned: fc.nat(3),
  })
  .map(({ item, onTime, late, overdue, ...rest }): Change => {
    const counts = { ...item, ...rest, onTime, late, overdue, missing: overdue, owed: onTime + late + overdue };
    return { type: 'counts', counts };
  });

/** The members of a group on a task change. */
export const reassigned = fc
  .record({
    taskId: fc.constantFrom(...TASK_IDS),
    unitIds: fc.uniqueArray(fc.constantFrom('unit-0', 'unit-1', 'unit-new')),
  })
  .map((roster): Change => ({ type: 'roster', ...roster }));

/** A revision of the scheme ends tasks, or brings them back, and changes a target. */
export const revised = fc
  .record({ ended: fc.subarray(TASK_IDS), requirement: fc.constantFrom('80', '100', '120') })
  .map((revision): Change => ({ type: 'revision', ...revision }));

export type Change =
  | { readonly type: 'counts'; readonly counts: UnitReportCounts }
  | { readonly type: 'roster'; readonly taskId: string; readonly unitIds: readonly string[] }
  | { readonly type: 'revision'; readonly ended: readonly string[]; readonly requirement: string };

export type Fact =
  | { readonly type: 'plan'; readonly fact: PlanOfTask }
  | { readonly type: 'report'; readonly fact: AcceptedReport }
  | { readonly type: 'measurement'; readonly fact: Measurement };

export const facts = fc.uniqueArray(fc.oneof(reportOn(TASK_IDS), measured, planned), {
  selector: ({ fact }) => fact.id,
  maxLength: 25,
});
export const TASK_OF_TARGET: Readonly<Record<string, string>> = { t1: 'counted', t2: 'counted', t3: 'mixed' };

export function withFacts(known: readonly Fact[]): RollupInput {
  const plans = known.flatMap((fact) => (fact.type === 'plan' ? [fact.fact] : []));
  return scheme(plans, {
    reports: known.flatMap((fact) => (fact.type === 'report' ? [fact.fact] : [])),
    measurements: known.flatMap((fact) => (fact.type === 'measurement' ? [fact.fact] : [])),
  });
}

export function isFact(event: Fact | Change): event is Fact {
  return event.type === 'plan' || event.type === 'report' || event.type === 'measurement';
}

/** The scheme after a sequence of events, of which the last of its kind counts. */
export function after(events: readonly (Fact | Change)[]): RollupInput {
  const now = withFacts(events.filter(isFact));
  const counts = events.flatMap((event) =>
    event.type === 'counts' && event.counts.owed > 0
      ? [[[event.counts.taskId, event.counts.indicatorId, event.counts.unitId].join(' '), event.counts] as const]
      : [],
  );
  const rosters = new Map(events.flatMap((event) => (event.type === 'roster' ? [[event.taskId, event.unitIds]] : [])));
  const revision = events.findLast((event) => event.type === 'revision');
  const ended = revision?.ended ?? [];
  return {
    ...now,
    obligations: [...new Map(counts).values()],
    assignments: now.assignments
      .filter(({ taskId }) => !ended.includes(taskId ?? ''))
      .map((assignment) => ({ ...assignment, unitIds: rosters.get(assignment.taskId ?? '') ?? assignment.unitIds })),
    scheme: {
      ...now.scheme,
      sections: now.scheme.sections.map((section) => ({
        ...section,
        tasks: section.tasks
          .filter(({ id }) => !ended.includes(id))
          .map((task) => ({ ...task, targets: task.targets.map((it) => requiring(it, revision?.requirement)) })),
      })),
    },
  };
}

function requiring(goal: RollupTarget, requirement: string | undefined): RollupTarget {
  return goal.id === 't1' && requirement !== undefined ? { ...goal, value: requirement } : goal;
}
