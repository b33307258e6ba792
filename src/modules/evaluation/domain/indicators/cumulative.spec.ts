import { describe, expect, it } from '@jest/globals';
import type { PeriodKind } from '../facts.js';
import { HUNDRED_DAYS, actual, context, flow, goal, hundredthDay } from '../testing/builders.js';
import { judgeCumulative } from './cumulative.js';

const jobs = goal({ kind: 'cumulative', name: '累计新增就业人数', value: '10.5', unit: '万人' });

describe('An amount to add up, judged by Σ flows ÷ N against τ', () => {
  it('2.1 + 2.3 + 1.2 = 5.6 of 10.5 is 53.3 %, τ = 49.9 %: on track, ahead by 3.4 pp', () => {
    const flows = [flow('2021-12-31', '2.1'), flow('2022-12-31', '2.3'), flow('2023-06-30', '1.2')];
    const judged = judgeCumulative(jobs, context(flows));
    expect(judged).toMatchObject({ conclusion: 'ON_TRACK', actual: '5.6', attainment: '0.53333333333333333333' });
    expect(judged.reason).toBe(
      '累计5.6 万人，目标≥10.5 万人，完成53.3%，序时进度49.9%，超前3.4个百分点：基本符合预期。',
    );
    expect(judged.explanation.arithmetic.slice(0, 2)).toEqual([
      '累计 = 2.1 + 2.3 + 1.2 = 5.6',
      '完成度 a = 5.6 ÷ 10.5 = 0.533333',
    ]);
  });

  it.each([
    ['55', 'AHEAD'],
    ['54.99', 'ON_TRACK'],
    ['45', 'ON_TRACK'],
    ['44.99', 'BEHIND'],
    ['100', 'ACHIEVED_EARLY'],
  ])('on day 50 of 100, %s of 100 is %s', (value, conclusion) => {
    const on50 = context([flow('2023-02-19', value)], { period: HUNDRED_DAYS, asOf: hundredthDay(50) });
    expect(judgeCumulative(goal({ kind: 'cumulative' }), on50)).toMatchObject({ conclusion });
  });

  it('a standing total replaces the flows up to its day: total 4 at the end of 2022, then 1.2, is 5.2', () => {
    const early = flow('2021-12-31', '2.1');
    const facts = [flow('2023-06-30', '1.2'), actual('2022-12-31', '4'), early];
    const judged = judgeCumulative(jobs, context(facts));
    expect(judged.actual).toBe('5.2');
    expect(judged.explanation.setAside).toEqual([{ id: early.id, reason: '已包含在2022年12月31日的累计数中' }]);
  });

  it('a flow of the day of a standing total is in it already: total 4, not 4 + 1', () => {
    expect(judgeCumulative(jobs, context([actual('2022-12-31', '4'), flow('2022-12-31', '1')])).actual).toBe('4');
  });

  it('does not count what came before the plan', () => {
    const judged = judgeCumulative(
      jobs,
      context([flow('2020-12-31', '9'), flow('2022-12-31', '2'), flow('2021-12-31', '2')]),
    );
    expect(judged).toMatchObject({ actual: '4' });
  });
});

describe('A year that is over without a figure makes the sum a lower bound', () => {
  it('a sum that would be behind is not assessable: nobody knows what 2021 brought', () => {
    const judged = judgeCumulative(jobs, context([flow('2022-12-31', '2.3')]));
    expect(judged).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      attainment: null,
      actual: '2.3',
      missing: ['2021年的数据'],
    });
  });

  it('a sum that is on track without it is on track, and says at least: 5.3 ÷ 10.5 = 50.5 %', () => {
    const judged = judgeCumulative(jobs, context([flow('2022-12-31', '5.3')]));
    expect(judged).toMatchObject({ conclusion: 'ON_TRACK', missing: ['2021年的数据'] });
    expect(judged.reason).toContain('完成至少50.5%');
  });

  it('a sum that lacks it at the end is never called not completed', () => {
    const flows = ['2022', '2023', '2024', '2025'].map((year) => flow(`${year}-12-31`, '2'));
    expect(judgeCumulative(jobs, context(flows, { asOf: '2025-12-31' })).conclusion).toBe('NOT_ASSESSABLE');
  });
});

describe('At the end', () => {
  const five = (value: string) => ['2021', '2022', '2023', '2024', '2025'].map((year) => flow(`${year}-12-31`, value));
  it.each([
    ['2', 'NOT_COMPLETED'], // 5 × 2 = 10 < 10.5
    ['2.1', 'COMPLETED'], // 5 × 2.1 = 10.5
    ['2.2', 'EXCEEDED'], // 5 × 2.2 = 11
  ])('five years of %s against 10.5: %s', (value, conclusion) => {
    expect(judgeCumulative(jobs, context(five(value), { asOf: '2025-12-31' }))).toMatchObject({ conclusion });
  });

  it('of a range 3–5 the lower bound completes it, and only more than 5 exceeds it', () => {
    const range = goal({ kind: 'cumulative', value: '3', valueMax: '5' });
    const total = (value: string) => context([actual('2025-12-31', value)], { asOf: '2025-12-31' });
    expect(judgeCumulative(range, total('2')).conclusion).toBe('NOT_COMPLETED');
    expect(judgeCumulative(range, total('3')).conclusion).toBe('COMPLETED');
    expect(judgeCumulative(range, total('5')).conclusion).toBe('COMPLETED');
    expect(judgeCumulative(range, total('6')).conclusion).toBe('EXCEEDED');
  });
});

describe('Not assessable', () => {
  it('without any figure: nothing is taken for 0', () => {
    expect(judgeCumulative(jobs, context([]))).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      missing: ['实际数据'],
      met: null,
    });
  });

  it.each([
    ['a target of 0', goal({ kind: 'cumulative', value: '0' })],
    ['an upper bound', goal({ kind: 'cumulative', comparator: 'lte' })],
  ])('for %s', (_what, rule) => {
    expect(judgeCumulative(rule, context([flow('2022-12-31', '1')])).conclusion).toBe('NOT_ASSESSABLE');
  });
});

describe('Amounts of periods that lie in each other', () => {
  const amount = (periodEnd: string, value: string, periodKind: PeriodKind) => flow(periodEnd, value, { periodKind });
  const total = (...facts: ReturnType<typeof amount>[]) => judgeCumulative(jobs, context(facts));

  it('are counted once: the months of a year whose figure is known are set aside, later ones are added', () => {
    const judged = total(
      amount('2022-11-30', '3', 'MONTH'),
      amount('2022-12-31', '4', 'MONTH'),
      amount('2022-12-31', '40', 'YEAR'),
      amount('2023-03-31', '10', 'QUARTER'),
      amount('2023-03-31', '5', 'MONTH'),
      amount('2023-04-30', '2', 'MONTH'),
    );
    expect(judged.actual).toBe('52');
    expect(judged.explanation.setAside.map(({ reason }) => reason)).toEqual([
      '已包含在截至2022年12月31日的更长一期的数据中',
      '已包含在截至2022年12月31日的更长一期的数据中',
      '已包含在截至2023年3月31日的更长一期的数据中',
    ]);
  });

  it('of a time that nobody has named are taken as a part of the longer one around them', () => {
    expect(total(amount('2022-12-15', '7', 'OTHER'), amount('2022-12-31', '40', 'YEAR')).actual).toBe('40');
    expect(total(amount('2021-12-31', '7', 'OTHER'), amount('2022-12-31', '40', 'YEAR')).actual).toBe('47');
  });
});
