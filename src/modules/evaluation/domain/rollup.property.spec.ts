import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import type { AcceptedReport, Measurement } from './facts.js';
import { figure } from './figures.js';
import { aggregate, indicatorsAffectedBy, rollup, rollupIndicator, rollupTask } from './rollup.js';
import type { PlannedYear } from './planned-path.js';
import type { RollupInput, RollupTarget, UnitReportCounts } from './rollup-input.js';
import type { RollupResult } from './rollup-result.js';
import { MID_TERM, PLAN, indicator, input, target, task } from './testing/builders.js';

/** Two sections with every way of having items, and indicators of every kind. */
const TASK_IDS = ['plain', 'measured', 'counted', 'mixed'];
type PlanOfTask = PlannedYear & { readonly taskId: string };
const INDICATOR_IDS = ['level', 'sum', 'gdp', 'income', 'ceiling', 'assigned'];

function scheme(plans: readonly PlanOfTask[] = [], change: Partial<RollupInput> = {}): RollupInput {
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

const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => figure(hundredths).div(100).toFixed());
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

const reportOn = (taskIds: readonly string[]) =>
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

const measured = fc
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
const planned = fc
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

/** A unit's reports are counted anew: one was handed in, returned or exempted, or a period has begun. */
const counted = fc
  .record({
    unitId: fc.constantFrom('unit-0', 'unit-1', 'unit-2', 'unit-former'),
    onTime: fc.nat(3),
    late: fc.nat(3),
    overdue: fc.nat(3),
    returned: fc.nat(3),
  })
  .map(({ onTime, late, overdue, ...rest }): Change => {
    const counts = { ...rest, onTime, late, overdue, missing: overdue, owed: onTime + late + overdue };
    return { type: 'counts', counts };
  });

/** The members of a group on a task change. */
const reassigned = fc
  .record({
    taskId: fc.constantFrom(...TASK_IDS),
    unitIds: fc.uniqueArray(fc.constantFrom('unit-0', 'unit-1', 'unit-new')),
  })
  .map((roster): Change => ({ type: 'roster', ...roster }));

/** A revision of the scheme ends tasks, or brings them back, and changes a target. */
const revised = fc
  .record({ ended: fc.subarray(TASK_IDS), requirement: fc.constantFrom('80', '100', '120') })
  .map((revision): Change => ({ type: 'revision', ...revision }));

type Change =
  | { readonly type: 'counts'; readonly counts: UnitReportCounts }
  | { readonly type: 'roster'; readonly taskId: string; readonly unitIds: readonly string[] }
  | { readonly type: 'revision'; readonly ended: readonly string[]; readonly requirement: string };

type Fact =
  | { readonly type: 'plan'; readonly fact: PlanOfTask }
  | { readonly type: 'report'; readonly fact: AcceptedReport }
  | { readonly type: 'measurement'; readonly fact: Measurement };

const facts = fc.uniqueArray(fc.oneof(reportOn(TASK_IDS), measured, planned), {
  selector: ({ fact }) => fact.id,
  maxLength: 25,
});
const TASK_OF_TARGET: Readonly<Record<string, string>> = { t1: 'counted', t2: 'counted', t3: 'mixed' };

function withFacts(known: readonly Fact[]): RollupInput {
  const plans = known.flatMap((fact) => (fact.type === 'plan' ? [fact.fact] : []));
  return scheme(plans, {
    reports: known.flatMap((fact) => (fact.type === 'report' ? [fact.fact] : [])),
    measurements: known.flatMap((fact) => (fact.type === 'measurement' ? [fact.fact] : [])),
  });
}

function isFact(event: Fact | Change): event is Fact {
  return event.type === 'plan' || event.type === 'report' || event.type === 'measurement';
}

/** The scheme after a sequence of events, of which the last of its kind counts. */
function after(events: readonly (Fact | Change)[]): RollupInput {
  const now = withFacts(events.filter(isFact));
  const counts = events.flatMap((event) =>
    event.type === 'counts' ? [[event.counts.unitId, event.counts] as const] : [],
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

/** The job after any event: what the event names is judged again; all of it when the kept results do not cover the tasks. */
function follow(kept: RollupResult, now: RollupInput, event: Fact | Change): RollupResult {
  if (isFact(event)) return covers(kept, now) ? refresh(kept, now, event) : rollup(now);
  if (event.type === 'revision' || !covers(kept, now)) return rollup(now);
  const { tasks, indicators } = JSON.parse(JSON.stringify(kept)) as RollupResult;
  return aggregate(now, tasks, indicators);
}

function covers(kept: RollupResult, now: RollupInput): boolean {
  const have = new Set(kept.tasks.map(({ taskId }) => taskId));
  return now.scheme.sections.flatMap(({ tasks }) => tasks).every(({ id }) => have.has(id));
}

/** What the job does when a fact is accepted: judge what it touches, add kept results up again. */
function refresh(kept: RollupResult, now: RollupInput, { type, fact }: Fact): RollupResult {
  const taskId = type === 'measurement' ? TASK_OF_TARGET[fact.targetId ?? ''] : fact.taskId;
  const indicatorIds =
    type === 'measurement' && fact.indicatorId ? indicatorsAffectedBy(now.scheme, fact.indicatorId) : [];
  // Through JSON, as kept results come back from the database.
  const { tasks, indicators } = JSON.parse(JSON.stringify(kept)) as RollupResult;
  return aggregate(
    now,
    tasks.map((result) => (result.taskId === taskId && isInScheme(now, taskId) ? rollupTask(now, taskId) : result)),
    indicators.map((result) =>
      indicatorIds.includes(result.indicatorId) ? rollupIndicator(now, result.indicatorId) : result,
    ),
  );
}

function isInScheme({ scheme: { sections } }: RollupInput, taskId: string): boolean {
  return sections.some(({ tasks }) => tasks.some(({ id }) => id === taskId));
}

describe('Whatever happens to a scheme', () => {
  const events = fc.array(fc.oneof(reportOn(TASK_IDS), measured, planned, counted, reassigned, revised), {
    maxLength: 20,
  });

  it('facts, exemptions, rosters and revisions leave the kept roll-up as one made from nothing', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const kept = sequence.reduce(
          (result, event, index) => follow(result, after(sequence.slice(0, index + 1)), event),
          rollup(after([])),
        );
        expect(kept).toEqual(rollup(after(sequence)));
      }),
      { numRuns: 40 },
    );
  });

  it('no mean stands without its counts: judged tasks are those with a percent, lights are of all', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const { scheme: whole, sections, units } = rollup(after(sequence));
        for (const mean of [whole, ...sections, ...units, ...units.map(({ responsible }) => responsible)]) {
          expect(mean.percent === null).toBe(mean.judgedTasks === 0);
          expect(Object.values(mean.lights).reduce((sum, count) => sum + count, 0)).toBe(mean.tasks);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('A figure that is missing', () => {
  it('is never 0 and never met: an indicator without actual values is not assessable and has no figure', () => {
    fc.assert(
      fc.property(facts, (sequence) => {
        const known = (indicatorId: string) =>
          sequence.some(
            ({ type, fact }) =>
              type === 'measurement' &&
              fact.indicatorId === indicatorId &&
              fact.series === 'ACTUAL' &&
              fact.periodEnd <= MID_TERM,
          );
        const silent = rollup(withFacts(sequence)).indicators.filter(({ indicatorId }) => !known(indicatorId));
        for (const { conclusion, attainment, actual, met, missing } of silent) {
          expect({ conclusion, attainment, actual, met }).toEqual({
            conclusion: 'NOT_ASSESSABLE',
            attainment: null,
            actual: null,
            met: null,
          });
          expect(missing).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has no part in a mean: a task without reports has no percent and a grey light, whatever the others have', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(reportOn(['measured']), { selector: ({ fact }) => fact.id, maxLength: 8 }),
        (sequence) => {
          const { tasks, scheme: whole } = rollup(withFacts(sequence));
          const silent = tasks.filter(({ taskId }) => taskId !== 'measured');
          expect(silent.map(({ percent: known, light }) => [known, light])).toEqual(silent.map(() => [null, 'GREY']));
          expect(whole.percent).toBe(tasks.find(({ taskId }) => taskId === 'measured')?.percent);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('One task that gets further', () => {
  const shares = fc.tuple(percent, percent, percent);
  const reportsOf = (percents: readonly string[]): Fact[] =>
    ['plain', 'counted', 'mixed'].map((taskId, index) => ({
      type: 'report',
      fact: {
        id: `report-${taskId}`,
        taskId,
        unitId: 'unit-0',
        consolidates: true,
        periodEnd: MID_TERM,
        reportedOn: MID_TERM,
        revision: 1,
        percent: percents[index] ?? null,
        measurePercents: {},
      },
    }));

  it('never takes its section, its unit or the scheme back', () => {
    fc.assert(
      fc.property(shares, percent, ([a, b, c], other) => {
        const raised = figure(other).gt(a) ? other : '100';
        const [before, then] = [rollup(withFacts(reportsOf([a, b, c]))), rollup(withFacts(reportsOf([raised, b, c])))];
        const means = ({ scheme: whole, sections, units }: RollupResult) => [whole, ...sections, ...units];
        for (const [index, mean] of means(before).entries()) {
          expect(figure(means(then)[index]?.percent ?? '0').gte(mean.percent ?? '0')).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is expected to be further from day to day: what is expected never falls while no plan says so', () => {
    const offset = fc.integer({ min: 0, max: 1_825 });
    const onDay = (days: number) => {
      const asOf = addDays(PLAN.start, days);
      return figure(rollupTask(scheme([], { asOf }), 'plain').expectedPercent);
    };
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        expect(onDay(Math.max(one, other)).gte(onDay(Math.min(one, other)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('Whatever facts are accepted', () => {
  it('the roll-up kept up to date fact by fact equals one made from nothing', () => {
    fc.assert(
      fc.property(facts, (sequence) => {
        const kept = sequence.reduce(
          (result, fact, index) => refresh(result, withFacts(sequence.slice(0, index + 1)), fact),
          rollup(withFacts([])),
        );
        expect(kept).toEqual(rollup(withFacts(sequence)));
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which they arrive does not matter', () => {
    const shuffled = facts.chain((sequence) =>
      fc.tuple(fc.constant(sequence), fc.shuffledSubarray(sequence, { minLength: sequence.length })),
    );
    fc.assert(
      fc.property(shuffled, ([sequence, other]) => {
        expect(rollup(withFacts(other))).toEqual(rollup(withFacts(sequence)));
      }),
      { numRuns: 60 },
    );
  });

  it('a result is plain JSON', () => {
    fc.assert(
      fc.property(facts, (sequence) => {
        const result = rollup(withFacts(sequence));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 30 },
    );
  });

  it('a task’s percent lies between the least and the greatest of its known items', () => {
    fc.assert(
      fc.property(facts, (sequence) => {
        for (const { percent: mean, percentFrom, items } of rollup(withFacts(sequence)).tasks) {
          const known = items.flatMap((item) => (item.percent === null ? [] : [Number(item.percent)]));
          if (mean === null || percentFrom !== 'ITEMS') continue;
          expect(Number(mean)).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(Number(mean)).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('A report on a task with three weighted measures', () => {
  const complete = fc.tuple(percent, percent, percent).map(([m1, m2, m3]) => ({ m1, m2, m3 }));
  const reportOf = (measurePercents: Readonly<Record<string, string>>): Fact => ({
    type: 'report',
    fact: {
      id: 'report',
      taskId: 'measured',
      unitId: 'unit-0',
      consolidates: true,
      periodEnd: MID_TERM,
      reportedOn: MID_TERM,
      revision: 1,
      percent: null,
      measurePercents,
    },
  });
  const meanOf = (measurePercents: Readonly<Record<string, string>>) =>
    rollupTask(withFacts([reportOf(measurePercents)]), 'measured').percent;

  it('with one percent raised never lowers the mean', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom('m1', 'm2', 'm3'), percent, (percents, id, other) => {
        const raised = { ...percents, [id]: figure(other).gt(percents[id]) ? other : '100' };
        expect(figure(meanOf(raised) ?? '-1').gte(meanOf(percents) ?? '0')).toBe(true);
      }),
    );
  });

  it('that omits a measure has the mean of the others, as if it did not exist: (m1 × 1 + m2 × 2) ÷ 3', () => {
    fc.assert(
      fc.property(complete, ({ m1, m2 }) => {
        const expected = figure(m1).plus(figure(m2).times(2)).div(3).toSignificantDigits(20);
        expect(figure(meanOf({ m1, m2 }) ?? '-1').eq(expected)).toBe(true);
      }),
    );
  });
});
