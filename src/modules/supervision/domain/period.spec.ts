import { describe, expect, it } from '@jest/globals';
import { lastPeriodBefore, periodOf, periodsBefore } from './period.js';

describe('the period of a circular', () => {
  it.each([
    ['2023-06', '2023年6月', '2023-06-01', '2023-06-30'],
    ['2024-02', '2024年2月', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023年12月', '2023-12-01', '2023-12-31'],
    ['2023-Q2', '2023年第二季度', '2023-04-01', '2023-06-30'],
    ['2023-Q4', '2023年第四季度', '2023-10-01', '2023-12-31'],
  ])('reads %s as %s', (key, label, start, end) => {
    expect(periodOf(key)).toEqual({ key, label, year: Number(key.slice(0, 4)), start, end });
  });

  it.each(['2023-13', '2023-Q5', '2023', '23-06', '2023-6'])('refuses %s', (key) => {
    expect(() => periodOf(key)).toThrow(expect.objectContaining({ code: 'period_invalid' }));
  });

  it.each([
    ['MONTH', '2023-07-01', '2023-06'],
    ['MONTH', '2023-01-31', '2022-12'],
    ['QUARTER', '2023-06-30', '2023-Q1'],
    ['QUARTER', '2023-07-01', '2023-Q2'],
    ['QUARTER', '2023-03-31', '2022-Q4'],
  ] as const)('knows the last %s that was over before %s', (rhythm, day, key) => {
    expect(lastPeriodBefore(rhythm, day)?.key).toBe(key);
  });

  it.each([
    ['MONTH', '2023-02-01', '2022-11-30', ['2022-11', '2022-12', '2023-01']],
    ['MONTH', '2023-02-01', '2022-12-01', ['2022-12', '2023-01']],
    ['QUARTER', '2023-07-01', '2022-12-31', ['2022-Q4', '2023-Q1', '2023-Q2']],
    ['QUARTER', '2023-06-30', '2023-04-01', []],
    ['NONE', '2023-07-01', '2022-01-01', []],
  ] as const)('knows every %s that was over before %s and ended from %s on', (rhythm, day, since, keys) => {
    expect(periodsBefore(rhythm, day, since).map(({ key }) => key)).toEqual(keys);
  });

  it('knows none where no rhythm is set', () => {
    expect(lastPeriodBefore('NONE', '2023-07-01')).toBeNull();
  });
});
