import { describe, expect, it } from '@jest/globals';
import { decideEnd, decideHandOver } from './post-period.js';

const TODAY = '2023-06-30';
const post = (validFrom: string, validTo: string | null = null) =>
  ({ unitId: 'unit', role: 'reporter', validFrom, validTo }) as const;
const codeOf = (decide: () => unknown): unknown => {
  try {
    return decide();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the end of a post', () => {
  it.each([
    ['2023-06-29', 'end'],
    ['2023-06-30', 'end'],
    ['2025-12-31', 'end'],
    ['2023-06-28', 'post_end_in_the_past'],
  ])('on %s is: %s', (lastDay, outcome) => {
    expect(codeOf(() => decideEnd(post('2021-01-01'), lastDay, TODAY))).toBe(outcome);
  });

  it('leaves a post that began today its one day, and one that has not begun none', () => {
    expect(codeOf(() => decideEnd(post(TODAY), '2023-06-29', TODAY))).toBe('period_reversed');
    expect(codeOf(() => decideEnd(post('2023-07-01'), TODAY, TODAY))).toBe('withdraw');
    expect(codeOf(() => decideEnd(post('2023-07-01'), '2023-07-31', TODAY))).toBe('end');
  });

  it('cannot be moved once it has passed', () => {
    expect(codeOf(() => decideEnd(post('2021-01-01', '2023-06-29'), '2023-12-31', TODAY))).toBe('post_ended');
    expect(codeOf(() => decideEnd(post('2021-01-01', TODAY), '2023-12-31', TODAY))).toBe('end');
  });
});

describe('handing over', () => {
  it('leaves no day between, and none twice', () => {
    expect(decideHandOver(post('2021-01-01'), '2023-07-01', TODAY)).toBe('2023-06-30');
    expect(decideHandOver(post('2021-01-01'), TODAY, TODAY)).toBe('2023-06-29');
    expect(decideHandOver(post('2021-01-01', '2023-07-31'), '2023-07-31', TODAY)).toBe('2023-07-30');
  });

  it.each([
    ['yesterday', post('2021-01-01'), '2023-06-29'],
    ['the first day of the post', post('2023-07-01'), '2023-07-01'],
    ['a day behind its last', post('2021-01-01', '2023-07-31'), '2023-08-01'],
  ])('is impossible on %s', (_, given, from) => {
    expect(codeOf(() => decideHandOver(given, from, TODAY))).toBe('hand_over_day_impossible');
  });
});
