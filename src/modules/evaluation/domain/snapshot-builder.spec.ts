import { describe, expect, it } from '@jest/globals';
import type { Measurement } from './facts.js';
import { rollup } from './rollup.js';
import type { RollupInput } from './rollup-input.js';
import { type SnapshotTexts, buildSnapshot, hashSnapshot } from './snapshot-builder.js';
import {
  actual,
  flow,
  hundredthDay,
  indicator,
  input,
  report,
  target,
  task,
  withIndicators,
} from './testing/builders.js';

const accepted = report('t', {
  id: 'r-2',
  periodEnd: hundredthDay(50),
  reportedOn: '2023-02-25',
  measurePercents: { m: '60' },
});
const outdated = report('t', { id: 'r-1', periodEnd: hundredthDay(31), reportedOn: '2023-02-05', percent: '20' });
const measurements: readonly Measurement[] = [
  flow(hundredthDay(40), '40', { id: 'v-2', targetId: 'n' }),
  actual(hundredthDay(40), '55', { id: 'v-1', indicatorId: 'i' }),
];

function facts(change: Partial<RollupInput> = {}): RollupInput {
  const measured = task('t', { measures: [{ id: 'm', title: '举措', weight: null }], targets: [target('n')] });
  const base = input([measured], {
    reports: [outdated, accepted],
    measurements,
    assignments: [
      { taskId: 't', indicatorId: null, role: 'RESPONSIBLE', ordinal: 1, unitIds: ['u-2', 'u-3'], label: '各街道' },
      { taskId: 't', indicatorId: null, role: 'LEAD', ordinal: 1, unitIds: ['u-1'], label: '区发改局' },
      { taskId: null, indicatorId: 'i', role: 'RESPONSIBLE', ordinal: 1, unitIds: ['u-1'], label: '区发改局' },
    ],
    ...change,
  });
  return withIndicators(base, [indicator('i', { attribute: 'BINDING', base: { year: 2022, value: '0' } })]);
}

const missing = (obligationId: string, dueOn: string) => ({
  obligationId,
  unit: '区发改局',
  item: '任务t',
  cycle: '2023年第一季度',
  dueOn,
  state: 'PENDING',
});

const texts: SnapshotTexts = {
  kind: 'MID_TERM',
  scheme: {
    revision: 1,
    title: '任务分工方案',
    documentNumber: null,
    issuer: null,
    jurisdictionName: '武昌区',
  },
  unitNames: new Map([
    ['u-1', '区发改局'],
    ['u-2', '甲街道'],
    ['u-3', '乙街道'],
  ]),
  progressTexts: new Map([
    ['r-1', '旧'],
    ['r-2', '已建成平台。'],
  ]),
  missing: [missing('o-2', '2023-01-20'), missing('o-3', '2023-01-10'), missing('o-1', '2023-01-20')],
  demonstration: true,
};

const snapshotOf = (known: RollupInput, words: SnapshotTexts = texts) => buildSnapshot(known, rollup(known), words);

describe('The snapshot of an evaluation', () => {
  const snapshot = snapshotOf(facts());

  it('has the task’s figure, (60 + 40) ÷ 2 = 50 %, with the text it rests on', () => {
    expect(snapshot.sections[0]?.tasks[0]).toMatchObject({
      percent: '50',
      light: 'GREEN',
      lead: ['区发改局'],
      responsible: ['各街道'],
      progressText: '已建成平台。',
      reportedOn: '2023-02-25',
      targets: [{ requirement: '≥100 个', value: '40', attainment: '0.4', met: false }],
    });
  });

  it('has the indicator’s values and conclusion: 55 of 100 with τ = 50 % is ahead', () => {
    expect(snapshot.indicators[0]).toMatchObject({
      values: [{ year: 2023, value: '55', measurementId: 'v-1' }],
      attainment: '0.55',
      conclusion: 'AHEAD',
      responsible: ['区发改局'],
    });
  });

  it('has the whole with its counts', () => {
    expect(snapshot.overall).toMatchObject({ conclusion: 'ON_TRACK', percent: '50', tasks: 1, judgedTasks: 1 });
    expect(snapshot.units.map(({ name, tasksLed, tasksResponsible }) => [name, tasksLed, tasksResponsible])).toEqual([
      ['区发改局', 1, 0],
      ['甲街道', 0, 1],
      ['乙街道', 0, 1],
    ]);
  });

  it('keeps the facts that were used, with their values, and no others', () => {
    expect(snapshot.inputs.reportIds).toEqual(['r-2']);
    expect(snapshot.inputs.measurementIds).toEqual(['v-1', 'v-2']);
    expect(snapshot.inputs.reports[0]).toMatchObject({ id: 'r-2', revision: 1, measurePercents: { m: '60' } });
    expect(snapshot.inputs.measurements.map(({ value }) => value)).toEqual(['55', '40']);
  });

  it('lists missing reports by due day', () => {
    expect(snapshot.missing.map(({ obligationId }) => obligationId)).toEqual(['o-3', 'o-1', 'o-2']);
  });

  it('refuses to be made without the text of a report it rests on', () => {
    expect(() => snapshotOf(facts(), { ...texts, progressTexts: new Map() })).toThrow(RangeError);
  });
});

describe('The hash of a snapshot', () => {
  const hash = hashSnapshot(snapshotOf(facts()));

  it('is the same whatever order the facts, units and missing reports were read in', () => {
    const { reports, assignments } = facts();
    const reversed = facts({
      reports: [...reports].reverse(),
      measurements: [...measurements].reverse(),
      assignments: [...assignments].reverse(),
    });
    const other = { ...texts, missing: [...texts.missing].reverse() };
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashSnapshot(snapshotOf(reversed, other))).toBe(hash);
  });

  it('survives being stored as JSON', () => {
    expect(hashSnapshot(JSON.parse(JSON.stringify(snapshotOf(facts()))))).toBe(hash);
  });

  it('changes with any figure, word or fact', () => {
    const changed = [
      snapshotOf(facts({ measurements: measurements.map((fact) => ({ ...fact, value: '41' })) })),
      snapshotOf(facts({ asOf: hundredthDay(51) })),
      snapshotOf(facts(), { ...texts, progressTexts: new Map([['r-2', '已建成平台']]) }),
    ];
    expect(new Set([hash, ...changed.map(hashSnapshot)]).size).toBe(4);
  });
});
