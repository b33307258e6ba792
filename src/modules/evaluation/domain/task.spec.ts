import { describe, expect, it } from '@jest/globals';
import { rollupTask } from './judge-items.js';
import type { RollupInput, RollupTask } from './rollup-input.js';
import {
  HUNDRED_DAYS,
  actual,
  annualPlan,
  flow,
  hundredthDay,
  input,
  report,
  target,
  task,
} from './testing/builders.js';

const measures = (...ids: string[]) => ids.map((id) => ({ id, title: `举措${id}`, weight: null }));
const rate = (rated: RollupTask, change: Partial<RollupInput> = {}) => rollupTask(input([rated], change), rated.id);

/** Day 50 of 100: τ = 50 %. Reports speak of day 50. */
const on50 = { periodEnd: hundredthDay(50), reportedOn: '2023-02-25' };

describe('The percent of a task', () => {
  it('is the mean of its measures and targets: (80 + 40 + 30) ÷ 3 = 50 %', () => {
    const rated = rate(task('t', { measures: measures('a', 'b'), targets: [target('n')] }), {
      reports: [report('t', { ...on50, measurePercents: { a: '80', b: '40' } })],
      measurements: [flow(hundredthDay(40), '30', { targetId: 'n' })],
    });
    expect(rated).toMatchObject({ percent: '50', percentFrom: 'ITEMS', gap: '0', light: 'GREEN' });
    expect(rated.explanation.arithmetic).toEqual([
      '完成比例 = (80 × 1 + 40 × 1 + 30 × 1) ÷ (1 + 1 + 1) = 50%',
      '序时进度 τ = 50天 ÷ 100天 = 50%',
    ]);
  });

  it('weighs its items: (80 × 3 + 40 × 1) ÷ 4 = 70 %', () => {
    const weighted = task('t', {
      measures: [
        { id: 'a', title: '甲', weight: '3' },
        { id: 'b', title: '乙', weight: null },
      ],
    });
    const reports = [report('t', { ...on50, measurePercents: { a: '80', b: '40' } })];
    expect(rate(weighted, { reports }).percent).toBe('70');
  });

  it('counts a target beyond its number as 100 and one gone backwards as 0: (100 + 0) ÷ 2', () => {
    const fallen = target('m', { kind: 'level', value: '10', baseValue: '5' });
    const rated = rate(task('t', { targets: [target('n'), fallen] }), {
      reports: [report('t', on50)],
      measurements: [
        flow(hundredthDay(40), '250', { targetId: 'n' }),
        actual(hundredthDay(40), '4', { targetId: 'm' }),
      ],
    });
    expect(rated.items.map(({ percent }) => percent)).toEqual(['100', '0']);
    expect(rated.targets.map(({ attainment }) => attainment)).toEqual(['2.5', '-0.2']);
    expect(rated.percent).toBe('50');
  });

  it('leaves out and names what has no figure instead of taking it for 0: 60 of measure a alone', () => {
    const rated = rate(task('t', { measures: measures('a', 'b'), targets: [target('n')] }), {
      reports: [report('t', { ...on50, measurePercents: { a: '60' } })],
    });
    expect(rated.percent).toBe('60');
    expect(rated.items.filter((item) => item.leftOut !== null).map((item) => item.id)).toEqual(['b', 'n']);
    expect(rated.reason).toBe(
      '正常推进：最新填报截至2023年2月19日；完成60.0%，应完成50.0%，超前10.0个百分点；未计入：举措b、目标n。',
    );
  });

  it('of a task without items is the lead’s own', () => {
    expect(rate(task('t'), { reports: [report('t', { ...on50, percent: '35' })] })).toMatchObject({
      percent: '35',
      percentFrom: 'LEAD',
      light: 'YELLOW',
    });
  });

  it('is the lead’s own also when no item tells anything, and the reason says so', () => {
    const rated = rate(task('t', { measures: measures('a') }), { reports: [report('t', { ...on50, percent: '35' })] });
    expect(rated).toMatchObject({ percent: '35', percentFrom: 'LEAD' });
    expect(rated.reason).toContain('采用牵头单位填报的总体比例');
  });

  it('is unknown without any report or figure, and the light grey', () => {
    const rated = rate(task('t', { measures: measures('a') }));
    expect(rated).toMatchObject({ percent: null, percentFrom: 'NOTHING', gap: null, light: 'GREY', staleDays: 49 });
  });
});

describe('The report that counts', () => {
  const of = (...reports: ReturnType<typeof report>[]) => rate(task('t'), { reports });

  it('is that of the consolidating lead, not of a responsible unit', () => {
    const lead = report('t', { ...on50, percent: '40' });
    const responsible = report('t', { ...on50, reportedOn: '2023-02-27', percent: '90', consolidates: false });
    expect(of(responsible, lead)).toMatchObject({ percent: '40', report: { id: lead.id } });
  });

  it('is the one of the newest period, also when an older period is corrected later', () => {
    const newest = report('t', { ...on50, percent: '48' });
    const corrected = report('t', {
      periodEnd: hundredthDay(31),
      reportedOn: '2023-03-30',
      revision: 2,
      percent: '10',
    });
    expect(of(newest, corrected).percent).toBe('48');
  });

  it('is the newest revision of one period', () => {
    const second = report('t', { ...on50, id: 'r-1', revision: 2, percent: '44' });
    const first = report('t', { ...on50, id: 'r-2', percent: '48' });
    expect(of(second, first).percent).toBe('44');
  });

  it('is the later given of two for periods that end together, a month and a quarter', () => {
    const quarter = report('t', { ...on50, id: 'r-1', reportedOn: '2023-02-26', percent: '44' });
    const month = report('t', { ...on50, id: 'r-2', percent: '48' });
    expect(of(quarter, month).percent).toBe('44');
  });

  it('speaks of a time not after the day of judgement', () => {
    const later = report('t', { periodEnd: hundredthDay(60), reportedOn: hundredthDay(59), percent: '70' });
    const before = report('t', { periodEnd: hundredthDay(31), reportedOn: '2023-02-03', percent: '30' });
    expect(of(later, before).percent).toBe('30');
  });

  it('counts before its period is over, from the day on which it was given', () => {
    const running = report('t', { periodEnd: hundredthDay(59), reportedOn: hundredthDay(50), percent: '52' });
    expect(of(running)).toMatchObject({ percent: '52', staleDays: 0 });
  });
});

describe('A task is completed, blue, only when everything is known and reached', () => {
  const blue = task('t', { measures: measures('a'), targets: [target('n')] });
  const done = report('t', { ...on50, measurePercents: { a: '100' } });

  it('all measures at 100 and all targets met', () => {
    const measurements = [flow(hundredthDay(40), '100', { targetId: 'n' })];
    expect(rate(blue, { reports: [done], measurements })).toMatchObject({ percent: '100', light: 'BLUE' });
  });

  it('not while a target has no figure, though the mean of the rest is 100', () => {
    expect(rate(blue, { reports: [done] })).toMatchObject({ percent: '100', light: 'GREEN' });
  });

  it('not at equality under 大于, though all the way is done', () => {
    const strict = { ...blue, targets: [target('n', { comparator: 'gt' })] };
    const measurements = [flow(hundredthDay(40), '100', { targetId: 'n' })];
    expect(rate(strict, { reports: [done], measurements })).toMatchObject({ percent: '100', light: 'GREEN' });
  });

  it('not while a yearly bound can still be broken', () => {
    const bound = { ...blue, targets: [target('n', { kind: 'ceiling', comparator: 'lte', value: '6' })] };
    const measurements = [actual(hundredthDay(40), '5', { targetId: 'n' })];
    expect(rate(bound, { reports: [done], measurements })).toMatchObject({ percent: '100', light: 'GREEN' });
  });

  it('without any report when it consists of targets alone and all are met by accepted figures', () => {
    const counted = task('t', { targets: [target('n')] });
    const measurements = [flow(hundredthDay(40), '100', { targetId: 'n' })];
    expect(rate(counted, { measurements })).toMatchObject({ light: 'BLUE', report: null });
  });
});

describe('A target of a task', () => {
  it('is judged over the time up to its own deadline: 60 of 100 by day 60, on day 50, τ = 50 ÷ 60 = 83.3 %: behind', () => {
    const rated = rate(task('t', { targets: [target('n', { deadline: hundredthDay(60) })] }), {
      measurements: [flow(hundredthDay(50), '60', { targetId: 'n' })],
    });
    expect(rated.targets[0]).toMatchObject({
      conclusion: 'BEHIND',
      judgedAgainst: { basis: 'ELAPSED', value: '0.83333333333333333333' },
    });
  });

  it('has its final conclusion on its deadline', () => {
    const due = rate(task('t', { targets: [target('n', { deadline: hundredthDay(50) })] }), {
      measurements: [flow(hundredthDay(50), '99', { targetId: 'n' })],
    });
    expect(due.targets[0]?.conclusion).toBe('NOT_COMPLETED');
  });

  it('of a range 3–5个 is met at 3, and says what it asks for', () => {
    const range = target('n', { kind: 'level', value: '3', valueMax: '5', baseValue: '0' });
    const rated = rate(task('t', { targets: [range] }), {
      measurements: [actual(hundredthDay(40), '3', { targetId: 'n' })],
    });
    expect(rated.targets[0]).toMatchObject({ conclusion: 'ACHIEVED_EARLY', met: true, requirement: '3–5 个' });
    expect(rated.percent).toBe('100');
  });
});

describe('What is expected of a task', () => {
  const reports = [report('t', { ...on50, percent: '55' })];

  it('is the path of the annual plan in force: 25 where 20 is planned is green, though τ is 50', () => {
    const planned = task('t', { annualPlans: [annualPlan(2023, ['36', '60', '80', '100'])] });
    const rated = rate(planned, { reports: [report('t', { ...on50, percent: '25' })] });
    expect(rated).toMatchObject({
      expectedPercent: '20',
      expectedBy: { id: 'plan-2023-1', year: 2023, revision: 1 },
      gap: '-5',
      light: 'GREEN',
    });
    expect(rated.reason).toContain('按年度计划应完成20.0%，超前5.0个百分点');
    expect(rated.explanation.inputs).toContainEqual({
      type: 'ANNUAL_PLAN',
      id: 'plan-2023-1',
      label: '2023年度计划第1版的应完成进度',
      value: '20',
    });
    expect(rated.explanation.arithmetic.at(-1)).toBe(
      '年度计划（2023年第1版，2023年1月1日起执行）：2022年12月31日 0% 至 2023年3月31日 36%，应完成 = 0% + (36% − 0%) × 50天 ÷ 90天 = 20%',
    );
  });

  it('is τ for a task without a plan: 25 of 50 is 25 pp behind, yellow', () => {
    const rated = rate(task('t', { annualPlans: [annualPlan(2022, ['1', '2', '3', '4'])] }), {
      reports: [report('t', { ...on50, percent: '25' })],
    });
    expect(rated).toMatchObject({ expectedPercent: '50', expectedBy: null, light: 'YELLOW' });
  });

  it('is everything on the last day: 55 of 100 is 45 pp behind, red', () => {
    const rated = rate(task('t'), { reports, asOf: HUNDRED_DAYS.end });
    expect(rated).toMatchObject({ expectedPercent: '100', gap: '45', light: 'RED' });
  });
});
