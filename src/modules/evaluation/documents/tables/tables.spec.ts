import { describe, expect, it } from '@jest/globals';
import {
  LANDSCAPE_WIDTH_MM,
  PORTRAIT_WIDTH_MM,
  type TableModel,
} from '../../../../platform/official-document/table-model.js';
import { snapshotFixture } from '../testing/snapshot.fixture.js';
import { indicatorOverview, indicatorReasons, indicatorTable } from './indicator-tables.js';
import { leadTable, targetTable, taskTable } from './task-tables.js';
import { missingTable, unitTable } from './unit-tables.js';

const snapshot = snapshotFixture();

function width({ columns }: TableModel): number {
  return columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
}

function groups({ rows }: TableModel): string[] {
  return rows.flatMap((row) => (row.kind === 'group' ? [row.text] : []));
}

describe('tables of the report', () => {
  it.each([indicatorOverview(snapshot), leadTable(snapshot), unitTable(snapshot), missingTable(snapshot)!])(
    'fill the upright page: $caption',
    (table) => {
      expect(width(table)).toBe(PORTRAIT_WIDTH_MM);
    },
  );

  it.each([indicatorTable(snapshot), indicatorReasons(snapshot), taskTable(snapshot), targetTable(snapshot)!])(
    'fill the page set across: $caption',
    (table) => {
      expect(width(table)).toBe(LANDSCAPE_WIDTH_MM);
    },
  );

  it('give every row a cell for every column', () => {
    const table = taskTable(snapshot);
    const lengths = table.rows.flatMap((row) => (row.kind === 'group' ? [] : [row.cells.length]));
    expect(new Set(lengths)).toEqual(new Set([table.columns.length]));
  });

  it('show at most the five newest years of an indicator', () => {
    const values = Array.from({ length: 7 }, (_, i) => ({ year: 2016 + i, value: String(i), measurementId: `m${i}` }));
    const [first] = snapshot.indicators;
    const table = indicatorTable({ ...snapshot, indicators: [{ ...first!, values }] });
    const years = table.columns.map(({ header }) => header).filter((header) => /^\d{4}年$/.test(header));
    expect(years).toEqual(['2018年', '2019年', '2020年', '2021年', '2022年']);
    expect(width(table)).toBe(LANDSCAPE_WIDTH_MM);
    expect(Math.min(...table.columns.map(({ widthMm }) => widthMm))).toBe(10);
  });

  it('say a light in words in the cell that is tinted', () => {
    const tinted = taskTable(snapshot).rows.flatMap((row) => (row.kind === 'item' ? [row.cells[6]!] : []));
    expect(tinted.filter(({ text, tint }) => tint === undefined || text === '')).toEqual([]);
    expect(tinted.find(({ tint }) => tint === 'RED')?.text).toBe('严重滞后');
  });

  it('list a task that several units lead under each of them', () => {
    const table = leadTable(snapshot);
    const shared = table.rows.filter((row) => row.kind === 'item' && row.cells[1]?.text === '优化区域发展布局');
    expect(shared).toHaveLength(3);
  });

  it('put missing reports under their unit, units with most first', () => {
    const entry = { item: '任务', cycle: '2023年上半年', dueOn: '2023-06-20', state: 'PENDING' };
    const missing = ['甲局', '乙局', '乙局'].map((unit, i) => ({ ...entry, unit, obligationId: `${i}` }));
    expect(groups(missingTable({ ...snapshot, missing })!)).toEqual(['乙局（2份）', '甲局（1份）']);
  });

  it('leave out what there is nothing to say of', () => {
    expect(missingTable({ ...snapshot, missing: [] })).toBeNull();
    expect(targetTable({ ...snapshot, sections: [] })).toBeNull();
  });
});
