import { describe, expect, it } from '@jest/globals';
import { actual, context, goal } from '../testing/builders.js';
import { judgeSynchronised } from './synchronised.js';

const income = goal({ kind: 'synchronised', comparator: null, value: null, unit: '%', name: '居民人均可支配收入增长' });
const years = (...growths: string[]) => growths.map((value, index) => actual(`${2021 + index}-12-31`, value));
const against = (...growths: string[]) => ({
  reference: { id: 'gdp', name: '地区生产总值增长', measurements: years(...growths) },
});

describe('Growth in step with a reference growth', () => {
  it.each([
    ['equal growth', '6', 'ON_TRACK'],
    ['0.01 pp less', '5.99', 'BEHIND'],
    ['0.5 pp more', '6.5', 'AHEAD'],
    ['0.49 pp more', '6.49', 'ON_TRACK'],
  ])('%s', (_what, own, conclusion) => {
    const judged = judgeSynchronised(income, context(years(own, own), against('6', '6')));
    expect(judged).toMatchObject({ conclusion, attainment: null });
  });

  it('allows the tolerance of the indicator: 1 pp less with a tolerance of 1', () => {
    const lenient = goal({ ...income, tolerance: '1' });
    expect(judgeSynchronised(lenient, context(years('5', '5'), against('6', '6'))).conclusion).toBe('ON_TRACK');
    expect(judgeSynchronised(lenient, context(years('4.9', '4.9'), against('6', '6'))).conclusion).toBe('BEHIND');
  });

  it('compares only years that both report, and names the others', () => {
    const judged = judgeSynchronised(
      income,
      context(years('1', '6'), { reference: { ...against().reference, measurements: [actual('2022-12-31', '6')] } }),
    );
    expect(judged).toMatchObject({
      conclusion: 'ON_TRACK',
      actual: '0',
      missing: ['“地区生产总值增长”2021年的增长率'],
    });
    expect(judged.explanation.setAside.map(({ reason }) => reason)).toEqual(['参照指标没有同年数据']);
  });

  it('is not assessable without a reference, and without a common year', () => {
    expect(judgeSynchronised(income, context(years('6')))).toMatchObject({ missing: ['同步所参照的指标'] });
    expect(judgeSynchronised(income, context([], against('6', '6')))).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      missing: ['2021年的增长率', '2022年的增长率'],
    });
  });

  it('needs every year for a final conclusion', () => {
    const atEnd = { asOf: '2025-12-31' };
    const five = ['6', '6', '6', '6', '6'];
    expect(judgeSynchronised(income, context(years(...five), { ...atEnd, ...against(...five) })).conclusion).toBe(
      'COMPLETED',
    );
    expect(
      judgeSynchronised(income, context(years(...five.slice(1)), { ...atEnd, ...against(...five) })).conclusion,
    ).toBe('NOT_ASSESSABLE');
  });
});
