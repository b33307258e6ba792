import { describe, expect, it } from '@jest/globals';
import { HUNDRED_DAYS, actual, context, flow, goal, hundredthDay } from '../testing/builders.js';
import { judgeLevel } from './level.js';

/** From 0 to 100 within a hundred days: on day n, τ = n % and a value of v is an attainment of v %. */
const zeroToHundred = goal({ base: { year: 2022, value: '0' } });
const onDay = (n: number, ...values: ReturnType<typeof actual>[]) =>
  context(values, { period: HUNDRED_DAYS, asOf: hundredthDay(n) });

describe('A level to reach, judged by (v − b) ÷ (T − b) against τ', () => {
  it.each([
    ['5 pp ahead exactly', '55', 'AHEAD'],
    ['a hair less than 5 pp ahead', '54.999999', 'ON_TRACK'],
    ['5 pp behind exactly', '45', 'ON_TRACK'],
    ['a hair more than 5 pp behind', '44.999999', 'BEHIND'],
  ])('on day 50 of 100, τ = 50 %%: %s', (_where, value, conclusion) => {
    expect(judgeLevel(zeroToHundred, onDay(50, actual('2023-01-31', value)))).toMatchObject({ conclusion });
  });

  it('rising from 38.5 to 41.51, at 40.2: (40.2 − 38.5) ÷ (41.51 − 38.5) = 1.7 ÷ 3.01 = 56.5 %, τ = 49.9 %: ahead by 6.6 pp', () => {
    const greening = goal({ value: '41.51', unit: '%', base: { year: 2020, value: '38.5' } });
    const judged = judgeLevel(greening, context([actual('2022-12-31', '40.2')]));
    expect(judged.conclusion).toBe('AHEAD');
    expect(judged.attainment).toBe('0.5647840531561461794');
    expect(judged.reason).toBe(
      '2022年12月31日为40.2%，目标≥41.51%，完成度56.5%，序时进度49.9%，超前6.6个百分点：快于预期。',
    );
    expect(judged.explanation.arithmetic).toEqual([
      '要求 ≥41.51%，现值 40.2：未达到',
      '完成度 a = (40.2 − 38.5) ÷ (41.51 − 38.5) = 0.564784',
      '序时进度 τ = 911天 ÷ 1826天 = 0.498905',
    ]);
  });

  it('falling from 12 to at most 9, at 11: (11 − 12) ÷ (9 − 12) = 1 ÷ 3 = 33.3 %, τ = 49.9 %: behind', () => {
    const mortality = goal({ comparator: 'lte', value: '9', base: { year: 2020, value: '12' } });
    const judged = judgeLevel(mortality, context([actual('2022-12-31', '11')]));
    expect(judged).toMatchObject({ conclusion: 'BEHIND', attainment: '0.33333333333333333333', met: false });
  });

  it('gone backwards from 12 to 13 when it should fall to 9: (13 − 12) ÷ (9 − 12) = −1 ÷ 3', () => {
    const mortality = goal({ comparator: 'lte', value: '9', base: { year: 2020, value: '12' } });
    const judged = judgeLevel(mortality, context([actual('2022-12-31', '13')]));
    expect(judged).toMatchObject({ conclusion: 'BEHIND', attainment: '-0.33333333333333333333' });
  });

  it('met before the end is achieved early', () => {
    expect(judgeLevel(zeroToHundred, onDay(50, actual('2023-01-31', '100')))).toMatchObject({
      conclusion: 'ACHIEVED_EARLY',
      met: true,
    });
  });
});

describe('Equality', () => {
  const moreThan100 = goal({ comparator: 'gt', base: { year: 2022, value: '0' } });

  it('does not meet 大于: at 100 of more than 100 all the way is done, so it is ahead, but not achieved', () => {
    expect(judgeLevel(moreThan100, onDay(50, actual('2023-01-31', '100')))).toMatchObject({
      conclusion: 'AHEAD',
      attainment: '1',
      met: false,
    });
  });

  it('does not complete 大于 at the end', () => {
    expect(judgeLevel(moreThan100, onDay(100, actual('2023-01-31', '100')))).toMatchObject({
      conclusion: 'NOT_COMPLETED',
      met: false,
    });
  });

  it('does not meet 小于: 6 of less than 6', () => {
    const under6 = goal({ comparator: 'lt', value: '6', base: { year: 2022, value: '8' } });
    expect(judgeLevel(under6, onDay(50, actual('2023-01-31', '6')))).toMatchObject({ conclusion: 'AHEAD', met: false });
  });

  it('meets 达到 and 降至', () => {
    const downTo6 = goal({ comparator: 'lte', value: '6', base: { year: 2022, value: '8' } });
    expect(judgeLevel(downTo6, onDay(50, actual('2023-01-31', '6')))).toMatchObject({ conclusion: 'ACHIEVED_EARLY' });
  });
});

describe('Without a base value', () => {
  it('a met target is achieved early', () => {
    expect(judgeLevel(goal(), context([actual('2022-12-31', '101')]))).toMatchObject({
      conclusion: 'ACHIEVED_EARLY',
      attainment: '1',
    });
  });

  it('a target not yet met is not assessable: the base value is missing, and nothing is taken for 0', () => {
    const judged = judgeLevel(goal(), context([actual('2022-12-31', '60')]));
    expect(judged).toMatchObject({ conclusion: 'NOT_ASSESSABLE', attainment: null, met: false, actual: '60' });
    expect(judged.missing).toEqual(['基期值']);
    expect(judged.reason).toContain('缺少基期值');
  });

  it('a target not met at the end is not completed', () => {
    expect(judgeLevel(goal(), context([actual('2025-12-31', '99')], { asOf: '2025-12-31' }))).toMatchObject({
      conclusion: 'NOT_COMPLETED',
      attainment: '0',
    });
  });

  it('an accepted base measurement stands in: from 20 to 100, at 60, (60 − 20) ÷ (100 − 20) = 50 %', () => {
    const base = actual('2020-12-31', '20', { series: 'BASE' });
    const newest = actual('2022-12-31', '60');
    const judged = judgeLevel(goal(), context([newest, base]));
    expect(judged).toMatchObject({ conclusion: 'ON_TRACK', attainment: '0.5' });
    expect(judged.explanation.inputs.map(({ id }) => id)).toEqual([base.id, newest.id]);
  });
});

describe('A base value that had reached the target already', () => {
  const above = goal({ comparator: 'gt', value: '99.4', base: { year: 2020, value: '99.5' } });

  it('leaves only the question whether it is kept', () => {
    expect(judgeLevel(above, context([actual('2022-12-31', '99.6')]))).toMatchObject({
      conclusion: 'ACHIEVED_EARLY',
      attainment: '1',
    });
    expect(judgeLevel(above, context([actual('2022-12-31', '99.3')]))).toMatchObject({
      conclusion: 'BEHIND',
      attainment: '0',
    });
  });

  it('equal to the target divides by nothing', () => {
    const same = goal({ comparator: 'gt', base: { year: 2020, value: '100' } });
    expect(judgeLevel(same, context([actual('2022-12-31', '100')]))).toMatchObject({
      conclusion: 'BEHIND',
      met: false,
    });
  });
});

describe('左右 on a level', () => {
  it('allows 5 % of the target: 95 of about 100 is met, 94.99 is not', () => {
    const about = goal({ comparator: 'approx', base: { year: 2022, value: '0' } });
    expect(judgeLevel(about, onDay(99, actual('2023-01-31', '95')))).toMatchObject({ conclusion: 'ACHIEVED_EARLY' });
    expect(judgeLevel(about, onDay(100, actual('2023-01-31', '94.99')))).toMatchObject({ conclusion: 'NOT_COMPLETED' });
  });

  it('takes the tolerance of the indicator first, and falls when the base value is higher', () => {
    const about = goal({ comparator: 'approx', tolerance: '1', base: { year: 2022, value: '120' } });
    expect(judgeLevel(about, onDay(100, actual('2023-01-31', '101')))).toMatchObject({ conclusion: 'COMPLETED' });
    expect(judgeLevel(about, onDay(100, actual('2023-01-31', '101.1')))).toMatchObject({ conclusion: 'NOT_COMPLETED' });
    expect(judgeLevel(about, onDay(100, actual('2023-01-31', '98')))).toMatchObject({ conclusion: 'EXCEEDED' });
  });
});

describe('On the last day', () => {
  it.each([
    ['gte', '99', 'NOT_COMPLETED'],
    ['gte', '100', 'COMPLETED'],
    ['gte', '100.1', 'EXCEEDED'],
    ['gt', '104.9', 'COMPLETED'],
    ['gt', '105', 'EXCEEDED'],
    ['eq', '100', 'COMPLETED'],
    ['eq', '101', 'NOT_COMPLETED'],
  ] as const)('%s 100 with a value of %s is %s', (comparator, value, conclusion) => {
    const rule = goal({ comparator, base: { year: 2022, value: '0' } });
    expect(judgeLevel(rule, onDay(100, actual('2023-04-10', value)))).toMatchObject({ conclusion });
  });

  it('the day before, 99 of 100 is still ON_TRACK: attainment 99 %, τ = 99 %', () => {
    expect(judgeLevel(zeroToHundred, onDay(99, actual('2023-04-09', '99')))).toMatchObject({ conclusion: 'ON_TRACK' });
  });
});

describe('The value that counts', () => {
  it('is the newest at the day of judgement, whatever order values arrive in', () => {
    const values = [actual('2023-02-28', '70'), actual('2023-01-31', '50'), actual('2022-12-31', '10')];
    expect(judgeLevel(zeroToHundred, onDay(50, ...values))).toMatchObject({ actual: '50' });
  });

  it('of two for the same day is the later recorded one', () => {
    const corrected = actual('2023-01-31', '52', { id: 'm-1', recordedAt: '2023-02-09T00:00:00.000Z' });
    const first = actual('2023-01-31', '40', { id: 'm-2', recordedAt: '2023-02-01T00:00:00.000Z' });
    expect(judgeLevel(zeroToHundred, onDay(50, corrected, first))).toMatchObject({ actual: '52' });
  });

  it('is not an amount of one period, which is set aside and named', () => {
    const judged = judgeLevel(zeroToHundred, onDay(50, flow('2023-01-31', '60', { id: 'm-flow' })));
    expect(judged).toMatchObject({ conclusion: 'NOT_ASSESSABLE', missing: ['实际数据'] });
    expect(judged.explanation.setAside.map(({ id }) => id)).toEqual(['m-flow']);
  });

  it('is named as stale when older than 456 days: 2022-03-30 is 457 days before 2023-06-30, 2022-03-31 is 456', () => {
    const fromZero = goal({ base: { year: 2020, value: '0' } });
    expect(judgeLevel(fromZero, context([actual('2022-03-31', '50')])).missing).toEqual([]);
    expect(judgeLevel(fromZero, context([actual('2022-03-30', '50')])).missing).toEqual([
      '2022年3月30日以后的数据（已过457天）',
    ]);
  });
});
