import { describe, expect, it } from '@jest/globals';
import type { TableModel } from '../../../../platform/official-document/table-model.js';
import type { EvaluationSnapshot, SnapshotMissing } from '../../domain/snapshot.js';
import { emptySnapshot, snapshotFixture } from '../testing/snapshot.fixture.js';
import { indicatorOverview, indicatorReasons, indicatorTable } from '../tables/indicator-tables.js';
import { leadTable, targetTable, taskTable } from '../tables/task-tables.js';
import { missingTable, unitTable } from '../tables/unit-tables.js';
import { composeProse } from './prose.js';
import { excerpt } from './tasks.js';
import { capped } from './words.js';

function textOf(snapshot: EvaluationSnapshot): string {
  const { introduction, overall, indicators, tasks, problems, nextSteps } = composeProse(snapshot);
  return [introduction, overall, indicators, tasks, problems, nextSteps]
    .flat()
    .map((block) => block.text)
    .join('\n');
}

function tablesOf(snapshot: EvaluationSnapshot): TableModel[] {
  return [
    indicatorOverview(snapshot),
    indicatorTable(snapshot),
    indicatorReasons(snapshot),
    taskTable(snapshot),
    targetTable(snapshot),
    leadTable(snapshot),
    unitTable(snapshot),
    missingTable(snapshot),
  ].filter((table) => table !== null);
}

function wordsOf(tables: readonly TableModel[]): string[] {
  return tables.flatMap(({ caption, rows }) => [
    caption,
    ...rows.flatMap((row) => (row.kind === 'group' ? [row.text] : row.cells.map(({ text }) => text))),
  ]);
}

/** Column `index` of the item rows, by heading row. */
function column(table: TableModel, index: number): string[] {
  return table.rows.flatMap((row) => (row.kind === 'item' ? [row.cells[index]?.text ?? ''] : []));
}

describe('numbers of the prose', () => {
  const snapshot = snapshotFixture();
  const prose = textOf(snapshot);
  const tables = tablesOf(snapshot);

  it('are, as percents, the characters of a table', () => {
    const known = new Set(wordsOf(tables).flatMap((words) => words.match(/\d+(?:\.\d+)?%/g) ?? []));
    const said = prose.match(/\d+(?:\.\d+)?%/g) ?? [];
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((percent) => !known.has(percent))).toEqual([]);
  });

  it('are, as distances to the elapsed share, the differences of the task and section rows', () => {
    const elapsed = Number(snapshot.elapsed) * 100;
    const means = snapshot.sections.map(({ percent }) => Math.abs(Number(percent) - elapsed).toFixed(1));
    const known = new Set([...column(taskTable(snapshot), 5).map((cell) => cell.slice(1)), '2.8', ...means]);
    const said = [...prose.matchAll(/[快慢]于序时进度([\d.]+)个百分点/g)].map((match) => match[1]);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((points) => !known.has(points!))).toEqual([]);
  });

  it('count the lights as the cells of the task table do', () => {
    const lights = column(taskTable(snapshot), 6);
    const count = (light: string): number => lights.filter((cell) => cell === light).length;
    expect(prose).toContain(
      `共${lights.length}项，其中已完成${count('已完成')}项、正常推进${count('正常推进')}项、` +
        `进度偏慢${count('进度偏慢')}项、严重滞后${count('严重滞后')}项、未报进展${count('未报进展')}项`,
    );
  });

  it('count the conclusions of binding indicators as the rows of the indicator table do', () => {
    const table = indicatorOverview(snapshot);
    const attributes = column(table, 0);
    const conclusions = column(table, 7).filter((_, row) => attributes[row] === '约束性');
    const count = (conclusion: string): number => conclusions.filter((cell) => cell === conclusion).length;
    expect(prose).toContain(
      `约束性指标共${conclusions.length}项，其中快于预期${count('快于预期')}项、基本符合预期${count('基本符合预期')}项、` +
        `滞后于预期${count('滞后于预期')}项、不可评价${count('不可评价')}项`,
    );
  });

  it('add up the reports as the rows of the unit table do', () => {
    const table = unitTable(snapshot);
    const sum = (index: number): number => column(table, index).reduce((total, cell) => total + Number(cell), 0);
    expect(prose).toContain(
      `${column(table, 0).length}个单位应报${sum(5)}份，按时报送${sum(6)}份，逾期报送${sum(7)}份，` +
        `缺报${sum(8)}份，退回${sum(9)}次`,
    );
    expect(prose).toContain(`没有经审核的填报共${column(missingTable(snapshot)!, 0).length}份`);
  });
});

describe('what the prose says', () => {
  it('gives the conclusion with the account of the rule that caps it', () => {
    expect(textOf(snapshotFixture())).toContain('总体评价为“滞后于预期”。评价依据：');
  });

  it('names for every indicator that cannot be judged what is missing and who supplies it', () => {
    expect(textOf(snapshotFixture())).toContain(
      '“全社会研发经费投入增长”（由区科经局提供数据）：缺少2022年数据和市级下达的分解目标。',
    );
  });

  it('never gives a percent for an indicator that cannot be judged', () => {
    const line = textOf(snapshotFixture())
      .split('\n')
      .filter((text) => text.startsWith('不可评价的指标'));
    expect(line).toHaveLength(2);
    expect(line.join('')).not.toContain('%');
  });

  it('says so when nothing is behind, missing or known', () => {
    const prose = textOf(emptySnapshot());
    expect(prose).toContain('现有经审核的数据不足以对《纲要》实施情况作出总体评价');
    expect(prose).toContain('本次评估没有滞后的指标。');
    expect(prose).toContain('到期的填报事项均已报送并经审核。');
    expect(prose).not.toMatch(/undefined|null|NaN/);
  });

  it('caps a long list of units and refers to the annex', () => {
    const missing = Array.from({ length: 300 }, (_, i): SnapshotMissing => {
      return {
        obligationId: `${i}`,
        unit: `单位${i % 60}`,
        item: '任务',
        cycle: '2023年上半年',
        dueOn: '2023-06-20',
        state: 'PENDING',
      };
    });
    const prose = textOf(snapshotFixture({ missing }));
    expect(prose).toContain('共300份，涉及60个单位：');
    expect(prose).toContain('等60个单位，详见附件5');
    expect(prose).not.toContain('单位30');
  });
});

describe('parts of sentences', () => {
  it('add 等 with the number of all only to a list that was cut', () => {
    expect(capped(['甲', '乙'], 2, (total) => `${total}项`)).toBe('甲、乙');
    expect(capped(['甲', '乙', '丙'], 2, (total) => `${total}项`)).toBe('甲、乙等3项');
  });

  it('cut a report after a full sentence and show the cut', () => {
    expect(excerpt('第一句。第二句没有写完', 8)).toBe('第一句。……');
    expect(excerpt('没有句号', 8)).toBe('没有句号。');
    expect(excerpt('很长而没有任何标点的一句话', 4)).toBe('很长而没……');
  });
});
