import { describe, expect, it } from '@jest/globals';
import { actual, assignedTarget, context, goal } from '../testing/builders.js';
import { judgeAssigned } from './assigned.js';
import { judgeCeilingOrFloor } from './ceiling-floor.js';

const unemployment = goal({ kind: 'ceiling', comparator: 'lt', value: '6', unit: '%' });
const insured = goal({ kind: 'floor', comparator: 'gt', value: '99.4', unit: '%' });
const years = (...values: string[]) => values.map((value, index) => actual(`${2021 + index}-12-31`, value));
const atEnd = { asOf: '2025-12-31' };

describe('A bound to keep every year', () => {
  it('kept in 2 of 2 reported years is on track: 100 %', () => {
    const judged = judgeCeilingOrFloor(unemployment, context(years('5.8', '5.4')));
    expect(judged).toMatchObject({ conclusion: 'ON_TRACK', attainment: '1', met: true });
    expect(judged.reason).toBe('要求每年<6%，已报2年中达到2年（100.0%）：基本符合预期。');
    expect(judged.explanation.arithmetic).toEqual([
      '2021年 5.8，要求 <6%：达到',
      '2022年 5.4，要求 <6%：达到',
      '完成度 a = 2年 ÷ 2年 = 1',
    ]);
  });

  it('is broken by a value that equals it, when it says 小于 or 大于', () => {
    expect(judgeCeilingOrFloor(unemployment, context(years('6', '5')))).toMatchObject({
      attainment: '0.5',
      conclusion: 'BEHIND',
    });
    expect(judgeCeilingOrFloor(insured, context(years('99.4', '99.5')))).toMatchObject({
      attainment: '0.5',
      conclusion: 'BEHIND',
    });
  });

  it('must be kept by the newest value, here that of the running year', () => {
    const facts = [...years('5.8', '5.4'), actual('2023-03-31', '5.9'), actual('2023-06-30', '6.1')];
    const judged = judgeCeilingOrFloor(unemployment, context(facts));
    expect(judged).toMatchObject({ conclusion: 'BEHIND', attainment: '0.66666666666666666667', actual: '6.1' });
    expect(judged.reason).toContain('2023年未达到');
  });

  it('broken by the newest year alone is behind, though 20 of 21 years are within 5 pp of all: 95.2 %', () => {
    const long = { start: '2001-01-01', end: '2025-12-31' };
    const kept = Array.from({ length: 20 }, (_, index) => actual(`${2001 + index}-12-31`, '5'));
    const broken = actual('2021-12-31', '7');
    const first = actual('2001-12-31', '7', { recordedAt: '2030-01-01T00:00:00.000Z' });
    expect(judgeCeilingOrFloor(unemployment, context([...kept, broken], { period: long })).conclusion).toBe('BEHIND');
    // The same share with the newest year kept is near enough to 1.
    const recovered = [...kept, first, actual('2021-12-31', '5')];
    expect(judgeCeilingOrFloor(unemployment, context(recovered, { period: long })).conclusion).toBe('ON_TRACK');
  });

  it('is never achieved early', () => {
    expect(judgeCeilingOrFloor(insured, context(years('100', '100'))).conclusion).toBe('ON_TRACK');
  });

  it('counts a year without a figure neither as kept nor as broken: 1 of 1, and 2021 is named', () => {
    expect(judgeCeilingOrFloor(unemployment, context([actual('2022-12-31', '5.4')]))).toMatchObject({
      conclusion: 'ON_TRACK',
      attainment: '1',
      missing: ['2021年的数据'],
    });
  });

  it('is not assessable without any figure', () => {
    expect(judgeCeilingOrFloor(unemployment, context([]))).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      missing: ['2021年的数据', '2022年的数据'],
    });
  });

  it.each([
    ['all five kept', ['5', '5', '5', '5', '5'], 'COMPLETED'],
    ['one of five broken', ['5', '7', '5', '5', '5'], 'NOT_COMPLETED'],
    ['four kept and the last unknown', ['5', '5', '5', '5'], 'NOT_ASSESSABLE'],
    ['one broken and the last unknown', ['5', '7', '5', '5'], 'NOT_COMPLETED'],
  ])('at the end, %s', (_what, values, conclusion) => {
    expect(judgeCeilingOrFloor(unemployment, context(years(...values), atEnd))).toMatchObject({ conclusion });
  });
});

describe('A target assigned by the upper level year by year', () => {
  const energy = goal({ kind: 'assigned', comparator: null, value: null, unit: '%' });

  it('is not assessable while nothing is assigned', () => {
    expect(judgeAssigned(energy, context(years('3.1', '3.3')))).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      missing: ['上级下达的目标'],
    });
  });

  it('is on track when both assigned years were met: 3.1 ≥ 3 and 3 ≥ 3', () => {
    const facts = [assignedTarget('2021-12-31', '3'), assignedTarget('2022-12-31', '3'), ...years('3.1', '3')];
    expect(judgeAssigned(energy, context(facts))).toMatchObject({ conclusion: 'ON_TRACK', attainment: '1' });
  });

  it('compares as the assignment says: at most 35, and 36 breaks it, so 1 of 2', () => {
    const atMost = { comparator: 'lte' as const };
    const facts = [
      assignedTarget('2021-12-31', '35', atMost),
      assignedTarget('2022-12-31', '35', atMost),
      ...years('36', '35'),
    ];
    expect(judgeAssigned(energy, context(facts))).toMatchObject({ conclusion: 'BEHIND', attainment: '0.5' });
  });

  it('leaves out an assigned year without a figure and names it', () => {
    const facts = [assignedTarget('2021-12-31', '3'), assignedTarget('2022-12-31', '3'), actual('2021-12-31', '3')];
    expect(judgeAssigned(energy, context(facts))).toMatchObject({
      conclusion: 'ON_TRACK',
      attainment: '1',
      missing: ['2022年的实际数据'],
    });
  });

  it('does not judge the running year, whose figure is not a year’s', () => {
    const facts = [assignedTarget('2023-12-31', '3'), actual('2023-06-30', '1.2')];
    expect(judgeAssigned(energy, context(facts))).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      missing: ['已满年度的下达目标'],
    });
  });

  it('does not judge a year for which nothing was assigned', () => {
    const facts = [assignedTarget('2022-12-31', '3'), ...years('1', '3')];
    const judged = judgeAssigned(energy, context(facts));
    expect(judged).toMatchObject({ conclusion: 'ON_TRACK', attainment: '1' });
    expect(judged.explanation.setAside.map(({ reason }) => reason)).toEqual(['该年度没有下达目标']);
  });

  it('does not judge a year before the plan: 2020 was missed, 2021 met, so 1 of 1', () => {
    const before = [assignedTarget('2020-12-31', '3'), actual('2020-12-31', '2')];
    const within = [assignedTarget('2021-12-31', '3'), actual('2021-12-31', '3')];
    expect(judgeAssigned(energy, context([...before, ...within]))).toMatchObject({ attainment: '1' });
  });

  it('is completed at the end when every assigned year was met', () => {
    const met = ['2021', '2023', '2025'].flatMap((year) => [
      assignedTarget(`${year}-12-31`, '3'),
      actual(`${year}-12-31`, '3'),
    ]);
    expect(judgeAssigned(energy, context(met, atEnd)).conclusion).toBe('COMPLETED');
  });
});
