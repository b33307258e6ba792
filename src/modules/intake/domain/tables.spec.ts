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

describe('The columns of a table', () => {
  const tasksOf = (draft: SchemeDraft) => draft.sections.flatMap(({ tasks }) => tasks);

  it('hold titles and their content when every row has its own title', () => {
    const draft = parseScheme(
      '序号\t工作任务\t主要内容\t实施主体\t完成年限\n1\t智慧城管\t新增点位500个。\t区城管局\t2023年\n2\t智慧教育\t建成学校10所。\t区教育局\t2024年\n',
    );
    expect(draft.sections).toHaveLength(1);
    expect(tasksOf(draft).map(({ title, deadline, targets }) => [title, deadline, targets[0]?.valueText])).toEqual([
      ['智慧城管', '2023年', '500'],
      ['智慧教育', '2024年', '10'],
    ]);
  });

  it('hold a section with its number when several rows share them', () => {
    const draft = parseScheme(
      '序号\t重点任务\t主要举措\t牵头单位\n1\t推进升级\t引进企业3家\t区发改局\n1\t推进升级\t建设园区2个\t区科经局\n2\t优化环境\t压减时限\t区政数局\n',
    );
    expect(draft.sections.map(({ title, tasks }) => [title, tasks.map(({ number }) => number)])).toEqual([
      ['推进升级', [1, 2]],
      ['优化环境', [1]],
    ]);
  });

  it('may begin with the units', () => {
    const draft = parseScheme('责任单位\t序号\t任务\t完成时限\n区教育局\t1\t新建学校3所\t8月\n');
    expect(rowsOf(draft)).toEqual([[1, '新建学校3所', [], ['区教育局'], []]]);
  });

  it('that report or remark promise nothing; a figure alone says how much of the task', () => {
    const draft = parseScheme(
      '序号\t任务\t目标值\t责任领导\t牵头单位\t一季度进度\t备注\n1\t固定资产投资增长\t8%\t某副区长\t区发改局\t完成20%\t含300个项目\n',
    );
    expect(tasksOf(draft)[0]?.targets).toMatchObject([{ name: '固定资产投资增长', valueText: '8', unit: '%' }]);
  });

  it('of measures and targets behind the units list what belongs to the task', () => {
    const draft = parseScheme(
      '序号\t任务\t牵头单位\t工作举措\t工作目标\n1\t防治污染\t区环保局\t1.开展巡查;2.更新设备\t优良率达到80%以上\n',
    );
    const [task] = tasksOf(draft);
    expect(task?.measures.map(({ title }) => title)).toEqual(['开展巡查', '更新设备']);
    expect(task?.targets).toMatchObject([{ name: '优良率', valueText: '80' }]);
  });

  it('of responsible units may say in words who leads', () => {
    const draft = parseScheme(
      '序号\t任务\t责任单位\n1\t举办招聘会\t区人社局牵头,各街道配合\n2\t发放消费券\t区商务局(牵头)、区财政局\n',
    );
    expect(rowsOf(draft)).toEqual([
      [1, '举办招聘会', ['区人社局'], [], ['各街道']],
      [2, '发放消费券', ['区商务局'], ['区财政局'], []],
    ]);
  });

  it('are wide enough for names broken over lines', () => {
    const draft = parseScheme('序号\t任务\t责任单位\n1\t修缮校舍\t区财政局 各街道办 事处\n');
    expect(rowsOf(draft)).toEqual([[1, '修缮校舍', [], ['区财政局', '各街道办事处'], []]]);
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

describe('A table of tasks', () => {
  it('may have headings in two cells: a Chinese number, and words beside it with nobody behind them', () => {
    const draft = parseScheme(
      '序号\t工作任务\t牵头单位\t配合单位\n一\t教育\t\t\n1\t修缮校舍\t区教育局\t区财政局\n二\t卫生\t\t\n2\t扩建医院\t区卫健局\t区财政局\n',
    );
    expect(draft.sections.map(({ number, title, tasks }) => [number, title, tasks.length])).toEqual([
      ['一', '教育', 1],
      ['二', '卫生', 1],
    ]);
  });

  it('may call its tasks targets; a cell that says only by how much is about the task', () => {
    const targets = '序号\t2024年预期目标\t责任单位\n1\t财政收入增长5%左右\t区财政局\n';
    expect(parseScheme(targets).sections[0]?.tasks[0]).toMatchObject({
      title: '财政收入增长5%左右',
      responsible: ['区财政局'],
    });
    const apart = '序号\t任务名称\t指标要求\t牵头部门\n1\t财政收入\t增长5%\t区财政局\n2\t外贸出口\t增长3%\t区商务局\n';
    expect(parseScheme(apart).sections[0]?.tasks.map(({ targets: [target] }) => target?.name)).toEqual([
      '财政收入增长',
      '外贸出口增长',
    ]);
  });
});
