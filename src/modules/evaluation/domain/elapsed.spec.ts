import { describe, expect, it } from '@jest/globals';
import { dayNumber, endedYears } from './days.js';
import { elapsed } from './elapsed.js';
import { stored } from './figures.js';
import { HUNDRED_DAYS, MID_TERM, PLAN, hundredthDay } from './testing/builders.js';

describe('The share of the plan period that has passed', () => {
  it('counts the first and the last day: 365 + 365 + 181 = 911 of 1826 days on 30 June of the third year', () => {
    const passed = elapsed(PLAN, MID_TERM);
    expect([passed.daysPassed, passed.daysInAll]).toEqual([911, 1826]);
    // 911 ÷ 1826 = 0.49890470974808324206…
    expect(stored(passed.share)).toBe('0.49890470974808324206');
  });

  it.each([
    ['the day before the first', '2020-12-31', '0'],
    ['the last day', '2025-12-31', '1'],
    ['any later day', '2026-03-01', '1'],
  ])('is clamped: %s', (_when, asOf, share) => {
    expect(stored(elapsed(PLAN, asOf).share)).toBe(share);
  });

  it('has passed by one day of a hundred on the first day', () => {
    expect(stored(elapsed(HUNDRED_DAYS, hundredthDay(1)).share)).toBe('0.01');
  });

  it('is 1 for a period of a single day on that day', () => {
    expect(stored(elapsed({ start: '2023-01-01', end: '2023-01-01' }, '2023-01-01').share)).toBe('1');
  });

  it('refuses a period that ends before it starts', () => {
    expect(() => elapsed({ start: '2023-01-02', end: '2023-01-01' }, '2023-01-01')).toThrow(RangeError);
  });
});

describe('Calendar days', () => {
  it('know leap years: 2024 and 2000 have a 29 February, 2023 and 1900 have not', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
    expect(dayNumber('2023-03-01') - dayNumber('2023-02-28')).toBe(1);
    expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-1-1',
    '2023-01-01T00:00:00Z',
    '',
  ])('refuse what is not a day: %j', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('end a year on its last day and not before', () => {
    expect(endedYears(PLAN, '2022-12-30')).toEqual([2021]);
    expect(endedYears(PLAN, '2022-12-31')).toEqual([2021, 2022]);
  });

  it('end a last year that is cut short with the plan', () => {
    const plan = { start: '2021-01-01', end: '2023-10-31' };
    expect(endedYears(plan, '2023-10-30')).toEqual([2021, 2022]);
    expect(endedYears(plan, '2023-10-31')).toEqual([2021, 2022, 2023]);
  });
});
