import { describe, expect, it } from '@jest/globals';
import { indicatorsAffectedBy, rollupIndicator, rollupTask } from './judge-items.js';
import { explainSchemeMean } from './mean-explanation.js';
import { rollup } from './rollup.js';
import type { RollupAssignment, RollupIndicator, RollupInput } from './rollup-input.js';
import {
  HUNDRED_DAYS,
  actual,
  flow,
  hundredthDay,
  indicator,
  input,
  report,
  task,
  withIndicators,
} from './testing/builders.js';

const on50 = { periodEnd: hundredthDay(50), reportedOn: '2023-02-25' };
const reported = (percents: Readonly<Record<string, string>>) =>
  Object.entries(percents).map(([id, percent]) => report(id, { ...on50, percent }));
const assigned = (taskId: string, role: RollupAssignment['role'], ...unitIds: string[]): RollupAssignment => ({
  taskId,
  indicatorId: null,
  role,
  ordinal: 1,
  unitIds,
  label: unitIds.join('、'),
});

/** Sections 一 (a, b, c) and 二 (d) on day 50 of 100. */
function twoSections(change: Partial<RollupInput> = {}): RollupInput {
  const base = input([], change);
  const sections = [
    { id: 's1', number: '一', title: '创新', tasks: [task('a'), task('b'), task('c')] },
    { id: 's2', number: '二', title: '产业', tasks: [task('d')] },
  ];
  return { ...base, scheme: { ...base.scheme, sections } };
}

describe('Means are taken over tasks and never shown without the counts', () => {
  const outline = twoSections({ reports: reported({ a: '60', b: '20', d: '100' }) });
  const result = rollup(outline);

  it('section 一: (60 + 20) ÷ 2 = 40 %, task c has no report and counts nothing', () => {
    expect(result.sections[0]).toMatchObject({
      percent: '40',
      tasks: 3,
      judgedTasks: 2,
      lights: { BLUE: 0, GREEN: 1, YELLOW: 1, RED: 0, GREY: 1 },
    });
  });

  it('scheme: (60 + 20 + 100) ÷ 3 = 60 % over tasks, not (40 + 100) ÷ 2 = 70 % over sections', () => {
    expect(result.scheme).toMatchObject({
      percent: '60',
      tasks: 4,
      judgedTasks: 3,
      lights: { BLUE: 1, GREEN: 1, YELLOW: 1, RED: 0, GREY: 1 },
    });
    const explanation = explainSchemeMean({ outline, result });
    expect(explanation.arithmetic).toEqual([
      '平均 = (60 + 20 + 100) ÷ 3 = 60%',
      '已完成1项，正常推进1项，进度偏慢1项，严重滞后0项，未报进展1项',
    ]);
    expect(explanation.setAside.map(({ id }) => id)).toEqual(['c']);
  });
});

describe('The row of a unit', () => {
  const reports = { owed: 6, onTime: 3, late: 1, missing: 2, returned: 1 };
  const result = rollup(
    twoSections({
      reports: reported({ a: '60', b: '20', d: '100' }),
      assignments: [
        assigned('d', 'LEAD', 'u1'),
        assigned('b', 'LEAD', 'u1'),
        assigned('a', 'RESPONSIBLE', 'u1', 'u2'),
        assigned('b', 'RESPONSIBLE', 'u1'),
        assigned('a', 'LEAD', 'u2'),
        assigned('c', 'SUPPORTING', 'u4'),
      ],
      obligations: [{ unitId: 'u3', ...reports }],
    }),
  );
  const rowOf = (unitId: string) => result.units.find((unit) => unit.unitId === unitId);

  it('has the mean of the tasks it leads: u1 leads b and d, (20 + 100) ÷ 2 = 60 %', () => {
    expect(rowOf('u1')).toMatchObject({ percent: '60', tasks: 2, lights: { BLUE: 1, YELLOW: 1, GREY: 0 } });
  });

  it('counts a task that it leads once, though it is also named as responsible: u1 is responsible for a only', () => {
    expect(rowOf('u1')?.tasksResponsible).toBe(1);
    expect(rowOf('u2')?.tasksResponsible).toBe(0);
  });

  it('has the reports owed, on time, late, missing and returned', () => {
    expect(rowOf('u3')).toMatchObject({ tasks: 0, percent: null, reports });
    expect(rowOf('u1')?.reports).toEqual({
      owed: 0,
      onTime: 0,
      late: 0,
      missing: 0,
      overdue: 0,
      returned: 0,
      onTimeRate: null,
    });
  });

  it('stands in the order in which the document names the units', () => {
    expect(result.units.map(({ unitId }) => unitId)).toEqual(['u2', 'u1', 'u4', 'u3']);
  });
});

describe('The scheme as a whole on day 50 of 100', () => {
  it.each([
    ['55', 'AHEAD'],
    ['54', 'ON_TRACK'],
    ['45', 'ON_TRACK'],
    ['44', 'BEHIND'],
  ])('with all tasks at %s %% is %s', (percent, conclusion) => {
    const reports = reported({ a: percent, b: percent, c: percent, d: percent });
    expect(rollup(twoSections({ reports })).scheme).toMatchObject({ conclusion, cappedBy: [] });
  });

  it('is judged when half of the tasks have a percent, and not below', () => {
    expect(rollup(twoSections({ reports: reported({ a: '50', b: '50' }) })).scheme.conclusion).toBe('ON_TRACK');
    const { conclusion, reason } = rollup(twoSections({ reports: reported({ a: '50' }) })).scheme;
    expect(conclusion).toBe('NOT_ASSESSABLE');
    expect(reason).toContain('4项任务中1项有完成比例');
  });
});

describe('A binding indicator that is behind caps the scheme', () => {
  const level = (id: string, attribute: RollupIndicator['attribute']) =>
    indicator(id, { attribute, base: { year: 2022, value: '0' } });
  const frame = withIndicators(twoSections({ reports: reported({ a: '90', b: '90', c: '90', d: '90' }) }), [
    level('binding', 'BINDING'),
    level('expected', 'EXPECTED'),
  ]);
  const at = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([indicatorId, value]) => actual(hundredthDay(40), value, { indicatorId }));

  it('90 % of all tasks and a binding indicator at 10 of 100 is BEHIND', () => {
    const { scheme } = rollup({ ...frame, measurements: at({ binding: '10', expected: '60' }) });
    expect(scheme.conclusion).toBe('BEHIND');
    expect(scheme.cappedBy).toEqual([{ indicatorId: 'binding', name: '指标binding' }]);
    expect(scheme.indicatorConclusions).toEqual({ BEHIND: 1, AHEAD: 1 });
    expect(scheme.reason).toContain('约束性指标“指标binding”滞后于预期');
  });

  it('an expected one that is behind does not', () => {
    const { scheme } = rollup({ ...frame, measurements: at({ binding: '60', expected: '10' }) });
    expect(scheme).toMatchObject({ conclusion: 'AHEAD', cappedBy: [] });
  });

  it('a binding one without figures does not: it is counted as not assessable', () => {
    const { scheme } = rollup({ ...frame, measurements: at({ expected: '60' }) });
    expect(scheme).toMatchObject({ conclusion: 'AHEAD', indicatorConclusions: { NOT_ASSESSABLE: 1, AHEAD: 1 } });
  });
});

describe('The scheme on its last day', () => {
  const atEnd = (percents: Readonly<Record<string, string>>) =>
    twoSections({ reports: reported(percents), asOf: HUNDRED_DAYS.end });
  const all = { a: '100', b: '100', c: '100', d: '100' };
  const binding = [indicator('binding', { attribute: 'BINDING' })];

  it('is completed when every task is', () => {
    expect(rollup(atEnd(all)).scheme.conclusion).toBe('COMPLETED');
  });

  it('is not completed when one task is at 99 %', () => {
    expect(rollup(atEnd({ ...all, d: '99' })).scheme.conclusion).toBe('NOT_COMPLETED');
  });

  it('is not assessable when a task was never reported on, or a binding indicator has no figure', () => {
    expect(rollup(atEnd({ a: '100', b: '100', c: '100' })).scheme.conclusion).toBe('NOT_ASSESSABLE');
    expect(rollup(withIndicators(atEnd(all), binding)).scheme.conclusion).toBe('NOT_ASSESSABLE');
  });

  it('is not completed when a binding indicator is not', () => {
    const measurements = [actual(HUNDRED_DAYS.end, '99', { indicatorId: 'binding' })];
    const { scheme } = rollup({ ...withIndicators(atEnd(all), binding), measurements });
    expect(scheme).toMatchObject({ conclusion: 'NOT_COMPLETED', cappedBy: [{ indicatorId: 'binding' }] });
  });
});

describe('A synchronised indicator of the list', () => {
  const plan = { planStart: '2021-01-01', planEnd: '2025-12-31' };
  const frame = withIndicators(input([], { asOf: '2021-12-31' }), [
    indicator('gdp', { kind: 'annual_average_growth', comparator: 'approx', value: '7' }),
    indicator('income', { kind: 'synchronised', comparator: null, value: null, referenceIndicatorId: 'gdp' }),
  ]);
  const facts: RollupInput = {
    ...frame,
    scheme: { ...frame.scheme, ...plan },
    measurements: [
      actual('2021-12-31', '7', { indicatorId: 'gdp' }),
      actual('2021-12-31', '6.8', { indicatorId: 'income' }),
    ],
  };

  it('is held against the values of the one it names', () => {
    expect(rollupIndicator(facts, 'income')).toMatchObject({ conclusion: 'BEHIND', actual: '-0.2' });
  });

  it('is judged again when the other changes', () => {
    expect(indicatorsAffectedBy(facts.scheme, 'gdp')).toEqual(['gdp', 'income']);
    expect(indicatorsAffectedBy(facts.scheme, 'income')).toEqual(['income']);
  });
});

describe('The row of an indicator', () => {
  const rowOf = (rated: RollupIndicator, ...facts: ReturnType<typeof actual>[]) => {
    const measurements = facts.map((fact) => ({ ...fact, indicatorId: rated.id }));
    return rollupIndicator(withIndicators(input([], { asOf: hundredthDay(50), measurements }), [rated]), rated.id);
  };

  it('shows of each year the newest value, and of a sum the year’s amount: 12 + 8 = 20', () => {
    const [first, second] = [flow('2023-01-31', '12'), flow('2023-02-15', '8')];
    const sum = rowOf(indicator('i', { kind: 'cumulative' }), first, second);
    expect(sum.values).toEqual([{ year: 2023, value: '20', measurementId: second.id }]);
    const newest = actual('2023-02-15', '8');
    const level = rowOf(indicator('i'), actual('2022-12-31', '5'), actual('2023-01-31', '12'), newest);
    expect(level.values.map(({ year, value }) => [year, value])).toEqual([
      [2022, '5'],
      [2023, '8'],
    ]);
  });

  it('shows the base value of the scheme, or else the recorded one', () => {
    const recorded = actual('2022-12-31', '5', { series: 'BASE' });
    const written = { year: 2020, value: '4' };
    expect(rowOf(indicator('i', { base: written }), recorded).base).toEqual(written);
    expect(rowOf(indicator('i'), recorded).base).toEqual({ year: 2022, value: '5' });
  });
});

describe('Nodes that the scheme has not', () => {
  it('are refused', () => {
    expect(() => rollupTask(twoSections(), 'nowhere')).toThrow(RangeError);
    expect(() => rollupIndicator(twoSections(), 'nowhere')).toThrow(RangeError);
  });
});
