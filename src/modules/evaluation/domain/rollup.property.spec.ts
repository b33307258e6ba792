import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import { figure } from './figures.js';
import { rollupTask } from './judge-items.js';
import type { RollupResult } from './rollup-result.js';
import { rollup } from './rollup.js';
import { MID_TERM, PLAN } from './testing/builders.js';
import {
  TASK_IDS,
  after,
  counted,
  facts,
  measured,
  percent,
  planned,
  reassigned,
  reportOn,
  revised,
  scheme,
  withFacts,
  type Fact,
} from './testing/happenings.js';

describe('Whatever happens to a scheme', () => {
  const events = fc.array(fc.oneof(reportOn(TASK_IDS), measured, planned, counted, reassigned, revised), {
    maxLength: 20,
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
