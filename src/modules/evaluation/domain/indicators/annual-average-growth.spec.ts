import { describe, expect, it } from '@jest/globals';
import { actual, context, goal } from '../testing/builders.js';
import { judgeAnnualAverageGrowth } from './annual-average-growth.js';

const around7 = goal({ kind: 'annual_average_growth', comparator: 'approx', value: '7', unit: '%' });
const over7 = goal({ kind: 'annual_average_growth', comparator: 'gt', value: '7', unit: '%' });
const atLeast7 = goal({ kind: 'annual_average_growth', comparator: 'gte', value: '7', unit: '%' });
const years = (...growths: string[]) => growths.map((value, index) => actual(`${2021 + index}-12-31`, value));
const atEnd = { asOf: '2025-12-31' };

describe('A mean yearly growth, judged by its geometric mean', () => {
  it('of 10 % and 0 % is √1.10 − 1 = 4.88 %, less than the 5 % that adding up would give', () => {
    const about5 = goal({ ...around7, value: '5' });
    const judged = judgeAnnualAverageGrowth(about5, context(years('10', '0')));
    // 1.0488088481701515…² = 1.1
    expect(judged.actual).toBe('4.8808848170151546991');
    expect(judged.conclusion).toBe('ON_TRACK');
    expect(judged.reason).toBe('2021年、2022年年均增长4.88%，目标年均5%左右：基本符合预期。');
    expect(judged.explanation.arithmetic[0]).toBe('年均增长 g = [(1 + 10%) × (1 + 0%)]^(1/2) − 1 = 4.880885%');
  });

  it.each([
    ['6.5, the lower edge', '6.5', 'ON_TRACK'],
    ['6.49', '6.49', 'BEHIND'],
    ['7.5, the upper edge', '7.5', 'ON_TRACK'],
    ['7.51', '7.51', 'AHEAD'],
  ])('左右 allows half a point about 7: %s', (_where, growth, conclusion) => {
    expect(judgeAnnualAverageGrowth(around7, context(years(growth, growth)))).toMatchObject({ conclusion });
  });

  it.each([
    ['大于', '7', 'BEHIND', over7],
    ['大于', '7.1', 'ON_TRACK', over7],
    ['大于', '7.5', 'AHEAD', over7],
    ['不低于', '7', 'ON_TRACK', atLeast7],
    ['不低于', '6.9', 'BEHIND', atLeast7],
  ])('%s 7, grown by %s a year: %s', (_word, growth, conclusion, rule) => {
    expect(judgeAnnualAverageGrowth(rule, context(years(growth, growth)))).toMatchObject({ conclusion });
  });

  it('takes the tolerance of the indicator before that of the policy', () => {
    const narrow = goal({ ...around7, tolerance: '0.1' });
    expect(judgeAnnualAverageGrowth(narrow, context(years('6.8', '6.8'))).conclusion).toBe('BEHIND');
  });

  it('to be kept down is surpassed downwards: −3.6 % a year where −3 % 左右 is asked', () => {
    const fall = goal({ ...around7, value: '-3' });
    expect(judgeAnnualAverageGrowth(fall, context(years('-3.6', '-3.6'))).conclusion).toBe('AHEAD');
    expect(judgeAnnualAverageGrowth(fall, context(years('-2.4', '-2.4'))).conclusion).toBe('BEHIND');
  });

  it('bounded above has no share of a way done', () => {
    const atMost = goal({ ...around7, comparator: 'lte' });
    expect(judgeAnnualAverageGrowth(atMost, context(years('6', '6')))).toMatchObject({
      conclusion: 'AHEAD',
      attainment: null,
    });
  });

  it('is never achieved early, however fast: it can be lost again', () => {
    expect(judgeAnnualAverageGrowth(around7, context(years('20', '20'))).conclusion).toBe('AHEAD');
  });
});

describe('Years without a growth', () => {
  it('are named and not counted as 0: only 2022 at 7 % is a mean of 7 %', () => {
    const judged = judgeAnnualAverageGrowth(around7, context([actual('2022-12-31', '7')]));
    expect(judged).toMatchObject({ conclusion: 'ON_TRACK', actual: '7', missing: ['2021年的增长率'] });
  });

  it('all of them leave nothing to assess', () => {
    const judged = judgeAnnualAverageGrowth(around7, context([actual('2023-06-30', '6', { id: 'half-year' })]));
    expect(judged).toMatchObject({ conclusion: 'NOT_ASSESSABLE', missing: ['2021年的增长率', '2022年的增长率'] });
    expect(judged.explanation.setAside).toEqual([{ id: 'half-year', reason: '不是全年增长率' }]);
  });

  it('before the first year is over leave nothing to assess either', () => {
    expect(judgeAnnualAverageGrowth(around7, context([], { asOf: '2021-06-30' }))).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      missing: ['年度增长率'],
    });
  });

  it('forbid a final conclusion', () => {
    expect(judgeAnnualAverageGrowth(around7, context(years('7', '7', '7', '7'), atEnd))).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      missing: ['2025年的增长率'],
    });
  });
});

describe('At the end', () => {
  it.each([
    ['6.4', 'NOT_COMPLETED'],
    ['6.5', 'COMPLETED'],
    ['7.6', 'EXCEEDED'],
  ])('five years at %s of about 7: %s', (growth, conclusion) => {
    const five = years(growth, growth, growth, growth, growth);
    expect(judgeAnnualAverageGrowth(around7, context(five, atEnd))).toMatchObject({ conclusion });
  });
});

describe('What is a year’s growth', () => {
  it('ends with the year and is of the whole of it: the last quarter’s growth is set aside', () => {
    const quarter = actual('2021-12-31', '9', { periodKind: 'QUARTER' });
    const year = actual('2021-12-31', '7', { periodKind: 'YEAR' });
    expect(judgeAnnualAverageGrowth(atLeast7, context([quarter, year]))).toMatchObject({ actual: '7' });
    const alone = judgeAnnualAverageGrowth(atLeast7, context([quarter]));
    expect(alone.conclusion).toBe('NOT_ASSESSABLE');
    expect(alone.explanation.setAside).toEqual([{ id: quarter.id, reason: '不是全年增长率' }]);
  });

  it('may be preliminary, and is then named so', () => {
    const judged = judgeAnnualAverageGrowth(atLeast7, context([actual('2021-12-31', '7', { preliminary: true })]));
    expect(judged.explanation.inputs.map(({ label }) => label)).toEqual(['实际值（2021年12月31日，初步数）']);
  });
});
