import { describe, expect, it } from '@jest/globals';
import type { SchemeDraft } from './draft.js';
import { parseScheme } from './parse-scheme.js';

const rowsOf = (draft: SchemeDraft): unknown[] =>
  draft.sections.flatMap((section) =>
    section.tasks.map((task) => [task.number, task.title, task.lead, task.responsible, task.supporting]),
  );
const codesOf = (draft: SchemeDraft): string[] => draft.diagnostics.map(({ code }) => code);

describe('A table whose cells are kept apart by tabs', () => {
  it('gives one task per row; 无 is nobody', () => {
    const draft = parseScheme(
      '序号\t领域\t具体工作\t牵头单位\t配合单位\t完成时限\n1\t算力\t建设算力中心。\t省经信厅\t省科技厅、省财政厅\t2026年12月\n2\t算力\t发放算力券。\t省经信厅、省科技厅按职责分工负责\t无\t持续推进\n',
    );
    expect(
      draft.sections[0]?.tasks.map(({ number, title, lead, supporting, deadline }) => [
        number,
        title,
        lead,
        supporting,
        deadline,
      ]),
    ).toEqual([
      [1, '建设算力中心', ['省经信厅'], ['省科技厅', '省财政厅'], '2026年12月'],
      [2, '发放算力券', ['省经信厅', '省科技厅'], [], '持续推进'],
    ]);
  });

  it('may have its roles in the second line of the head', () => {
    const draft = parseScheme(
      '序号\t重点任务\t责任分工\t\n\t\t牵头单位\t责任（配合）单位\n1\t修缮校舍\t区教育局\t区财政局\n2\t增设站点\t区交通局\t\n',
    );
    expect(rowsOf(draft)).toEqual([
      [1, '修缮校舍', ['区教育局'], ['区财政局'], []],
      [2, '增设站点', ['区交通局'], [], []],
    ]);
  });

  it('takes headings between the rows for sections', () => {
    const draft = parseScheme(
      '序号\t任务\t责任单位\n一、办好教育\n1\t修缮校舍\t区教育局\n二、便民出行\t\t\n2\t增设站点\t区交通局\n',
    );
    expect(draft.sections.filter(({ tasks }) => tasks.length > 0).map(({ number, title }) => [number, title])).toEqual([
      ['一', '办好教育'],
      ['二', '便民出行'],
    ]);
  });

  it('ends before the text that follows it', () => {
    const draft = parseScheme(
      '序号\t任务\t责任单位\n1\t修缮校舍\t区教育局\n二、其他任务\n1.巡查河道。（责任单位：区水务局）\n',
    );
    expect(draft.sections.map(({ title }) => title)).toEqual(['', '其他任务']);
  });

  it('gives units that several rows share to each of them, and says so', () => {
    const draft = parseScheme(
      '序号\t任务\t责任单位\n1\t修缮校舍\t区教育局、区住建局\n2\t更新桌椅\t\n3\t绿化操场\t无\n',
    );
    expect(rowsOf(draft)).toEqual([
      [1, '修缮校舍', [], ['区教育局', '区住建局'], []],
      [2, '更新桌椅', [], ['区教育局', '区住建局'], []],
      [3, '绿化操场', [], [], []],
    ]);
    expect(codesOf(draft)).toContain('cell_shared');
  });

  it('gives units below a shared task to that task', () => {
    const draft = parseScheme('序号\t任务\t责任单位\n1\t修缮校舍\t区教育局\n\t\t区住建局\n');
    expect(rowsOf(draft)).toEqual([[1, '修缮校舍', [], ['区教育局', '区住建局'], []]]);
  });
});

describe('A table that lost its columns', () => {
  it('is reported, because its cells cannot be put back into rows', () => {
    const draft = parseScheme('任务分解表\n序号\n任务\n责任单位\n1\n修缮校舍\n区教育局\n');
    expect(codesOf(draft)).toContain('table_columns_lost');
  });
});

describe('A table whose cells are kept apart by strokes', () => {
  it('is read with strokes at both ends and a line below its head', () => {
    const draft = parseScheme('| 序号 | 任务 | 牵头单位 |\n| --- | :---: | --- |\n| 1 | 修缮校舍 | 区教育局 |\n');
    expect(rowsOf(draft)).toEqual([[1, '修缮校舍', ['区教育局'], [], []]]);
  });
});

describe('A table whose columns are kept apart by blanks', () => {
  const page = [
    '序号   领域         具体任务          责任单位',
    '          修缮全区中小学校舍，更新老旧桌椅，  区教育局、区',
    ' 1        配齐体育器材，三年内完成。      住建局',
    '    办好教育                      区教育局、区',
    '          推进智慧校园建设，提升管理水平。',
    ' 2                            数据局、各街',
    '                                 道',
    ' 3        完善课后服务，延长托管时间，丰富活  区教育局',
    '          动内容。',
  ];

  it('puts the lines of a cell together by where its row stands', () => {
    expect(rowsOf(parseScheme(page.join('\n')))).toEqual([
      [1, '修缮全区中小学校舍，更新老旧桌椅，配齐体育器材，三年内完成', [], ['区教育局', '区住建局'], []],
      [2, '推进智慧校园建设，提升管理水平', [], ['区教育局', '区数据局', '各街道'], []],
      [3, '完善课后服务，延长托管时间，丰富活动内容', [], ['区教育局'], []],
    ]);
  });

  it('reports rows that it gave one cell, because nothing but its place says so', () => {
    const shared = [
      page[0],
      ' 1        修缮校舍。',
      ' 2        更新桌椅。              区教育局',
      ' 3        绿化操场。',
    ];
    const draft = parseScheme(shared.join('\n'));
    expect(draft.clauses.map(({ responsible }) => responsible)).toEqual([['区教育局'], ['区教育局'], ['区教育局']]);
    expect(codesOf(draft).filter((code) => code === 'cell_shared')).toHaveLength(3);
  });

  it('goes on behind the head that the next page repeats', () => {
    const next = ['', '— 2 —', '', page[0] ?? '', ' 4        开放操场。              区体育局'];
    const draft = parseScheme([...page, ...next].join('\n'));
    expect(draft.sections.flatMap(({ tasks }) => tasks.map(({ number }) => number))).toEqual([1, 2, 3, 4]);
  });

  it('links tasks to their lines in the original', () => {
    const text = page.join('\n');
    const task = parseScheme(text).sections[0]?.tasks[2];
    expect(text.slice(task?.source.start, task?.source.end)).toContain('延长托管时间');
  });
});
