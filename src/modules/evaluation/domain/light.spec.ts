import { describe, expect, it } from '@jest/globals';
import { figure } from './figures.js';
import { type Standing, lightOf } from './light.js';
import { RATING_POLICY_V1 } from './policy.js';

const at = (percent: string | null, change: Partial<Standing> = {}) =>
  lightOf(
    {
      percent: percent === null ? null : figure(percent),
      expectedPercent: figure('50'),
      completed: false,
      hasReport: true,
      staleDays: 0,
      ...change,
    },
    RATING_POLICY_V1,
  );

describe('The light of a task that should be at 50 %', () => {
  it.each([
    ['90', 'GREEN', 'ahead'],
    ['40', 'GREEN', 'exactly 10 pp behind'],
    ['39.9999', 'YELLOW', 'a hair more than 10 pp behind'],
    ['20', 'YELLOW', 'exactly 30 pp behind'],
    ['19.9999', 'RED', 'a hair more than 30 pp behind'],
    ['0', 'RED', 'a reported 0'],
  ])('at %s %% is %s: %s', (percent, light) => {
    expect(at(percent)).toBe(light);
  });

  it('is blue once completed, however old the report is', () => {
    expect(at('100', { completed: true, staleDays: 1000 })).toBe('BLUE');
  });

  it('is not blue at 100 % when an item is unknown', () => {
    expect(at('100')).toBe('GREEN');
  });

  it('is grey without an accepted report, and never red for it', () => {
    expect(at(null, { hasReport: false })).toBe('GREY');
    expect(at('30', { hasReport: false })).toBe('GREY');
    expect(at(null)).toBe('GREY');
  });

  it('turns grey when the newest report is older than 456 days', () => {
    expect(at('45', { staleDays: 456 })).toBe('GREEN');
    expect(at('45', { staleDays: 457 })).toBe('GREY');
  });

  it('holds the border where the expected percent has no end: a third expected, a third less 10 pp done', () => {
    const third = figure(100).div(3);
    const done = figure(third.minus(10).toSignificantDigits(20).toFixed());
    expect(
      lightOf(
        { percent: done, expectedPercent: third, completed: false, hasReport: true, staleDays: 0 },
        RATING_POLICY_V1,
      ),
    ).toBe('GREEN');
  });
});
