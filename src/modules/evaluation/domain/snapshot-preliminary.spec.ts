import { describe, expect, it } from '@jest/globals';
import { indicatorWords } from '../documents/prose/indicators.js';
import { indicatorOverview, indicatorTable } from '../documents/tables/indicator-tables.js';
import { targetTable } from '../documents/tables/task-tables.js';
import { indicatorSheet } from '../documents/workbook/indicator-sheet.js';
import { targetSheet } from '../documents/workbook/task-sheets.js';
import { rollup } from './rollup.js';
import { buildSnapshot, type SnapshotTexts } from './snapshot-builder.js';
import { actual, flow, hundredthDay, indicator, input, target, task, withIndicators } from './testing/builders.js';

const preliminary = { preliminary: true } as const;
const of = withIndicators(
  input([task('t', { targets: [target('n')] })], {
    measurements: [
      actual(hundredthDay(40), '55', { id: 'v-1', indicatorId: 'i', ...preliminary }),
      flow(hundredthDay(40), '40', { id: 'v-2', targetId: 'n', ...preliminary }),
      flow(hundredthDay(31), '10', { id: 'v-3', indicatorId: 's', ...preliminary }),
      flow(hundredthDay(40), '10', { id: 'v-4', indicatorId: 's' }),
    ],
  }),
  [
    indicator('i', { base: { year: 2022, value: '0' } }),
    indicator('s', { kind: 'cumulative', number: 2, name: '新增岗位' }),
    indicator('x', { number: 3, name: '没有数据的指标' }),
  ],
);
const texts: SnapshotTexts = {
  kind: 'MID_TERM',
  scheme: { revision: 1, title: '方案', documentNumber: null, issuer: null, jurisdictionName: '测试区' },
  unitNames: new Map(),
  progressTexts: new Map(),
  missing: [],
  demonstration: false,
};
const snapshot = (more: Partial<SnapshotTexts>) => buildSnapshot(of, rollup(of), { ...texts, ...more });
const named = snapshot(preliminary);
const cellsOf = (table: ReturnType<typeof indicatorTable>) =>
  table.rows.flatMap((row) => (row.kind === 'item' ? row.cells.map(({ text }) => text) : []));

describe('Preliminary values in a snapshot', () => {
  it('are named at the value, the target, the reason and the input', () => {
    const [level, sum, none] = named.indicators;
    expect(level!.values).toEqual([{ year: 2023, value: '55', measurementId: 'v-1', preliminary: true }]);
    expect(level!.reason).toMatch(/。2023年2月9日的数据为初步数。$/);
    expect(sum!.values).toMatchObject([{ value: '20', preliminary: true }]);
    expect(none).toEqual(snapshot({}).indicators[2]);
    expect(named.sections[0]!.tasks[0]!.targets).toMatchObject([{ value: '40', preliminary: true }]);
    expect(named.inputs.measurements.map((fact) => fact.preliminary ?? false)).toEqual([true, true, true, false]);
  });

  it('are not in one whose inputs were frozen before they were', () => {
    expect(JSON.stringify(snapshot({}))).not.toContain('preliminary');
    expect(JSON.stringify(snapshot({}))).not.toContain('初步');
  });

  it('are marked in tables and sentences, and in a column of the workbook', () => {
    expect(cellsOf(indicatorTable(named))).toContain('55（初步）');
    expect(indicatorTable(named).note).toContain('“（初步）”表示初步数');
    expect(cellsOf(indicatorOverview(named))).toContain('55（初步）');
    expect(cellsOf(targetTable(named)!)).toContain('40（初步）');
    expect(indicatorWords(named.indicators[0]!)).toContain('2023年55（初步）');
    const columns = (made: typeof named) =>
      [indicatorSheet(made, 'INTERNAL'), targetSheet(made, 'INTERNAL')].map((sheet) =>
        sheet.columns.some(({ header }) => header === '初步数'),
      );
    expect([columns(named), columns(snapshot({}))]).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});
