import { describe, expect, it } from '@jest/globals';
import { parseScheme } from './parse-scheme.js';

const HEAD = '序号\t章节\t编号\t任务\t牵头单位\t责任单位\t配合单位\t完成时限\t举措\t量化目标';
const row = (...cells: string[]): string => [...cells, ...Array<string>(10 - cells.length).fill('')].join('\t');
const TEXTS = '任务正文\n序号\t任务\t正文';
const paragraphs = (text: string, of: { texts?: { start: number; end: number }[] } | undefined): unknown =>
  of?.texts?.map(({ start, end }) => text.slice(start, end));

const WORKBOOK = [
  '任务分工',
  HEAD,
  row(
    '1',
    '（一）办好教育',
    '1',
    '修缮校舍',
    '区教育局',
    '各街道；区财政局',
    '',
    '2024年',
    '（1）摸清底数 （2）分批开工',
    '（1）修缮校舍：达到12.5万平方米（2024年6月30日，累计值，基期4.5） （2）危房占比：小于3-5%（每年上限）',
  ),
  row('2', '（一）办好教育', '2', '更新桌椅1000套', '区教育局'),
  row('3', '（二）便民出行', '1', '增设站点', '区交通局'),
  '',
  TEXTS,
  '1\t修缮校舍\t1.修缮校舍。摸清底数。（牵头单位：区教育局）',
  '1\t修缮校舍\t新建学校9所。',
  '3\t增设站点\t1.增设站点。',
  '',
  '说明',
  '方案名称\t临江区任务分工方案',
  '文号\t临政办〔2022〕3号',
  '规划期\t2021-01-01至2025-12-31',
].join('\n');

describe('The workbook of a division', () => {
  const { document, sections, clauses } = parseScheme(WORKBOOK);
  const tasks = sections.flatMap((section) => section.tasks);

  it('says which document it is', () => {
    expect(document).toMatchObject({
      title: '临江区任务分工方案',
      documentNumber: '临政办〔2022〕3号',
      planPeriod: { start: '2021-01-01', end: '2025-12-31' },
    });
  });

  it('gives sections and tasks the numbers of the document', () => {
    expect(sections.map(({ number, title, tasks: list }) => [number, title, list.map((task) => task.number)])).toEqual([
      ['一', '办好教育', [1, 2]],
      ['二', '便民出行', [1]],
    ]);
  });

  it('lists measures and targets exactly, and none where their cells are empty', () => {
    expect(tasks[0]?.measures.map(({ title }) => title)).toEqual(['摸清底数', '分批开工']);
    expect(tasks[0]?.targets).toMatchObject([
      {
        name: '修缮校舍',
        comparator: 'gte',
        valueText: '12.5',
        baseValueText: '4.5',
        unit: '万平方米',
        deadline: '2024-06-30',
        kind: 'cumulative',
      },
      {
        name: '危房占比',
        comparator: 'lt',
        valueText: '3',
        valueMaxText: '5',
        unit: '%',
        deadline: null,
        kind: 'ceiling',
      },
    ]);
    expect(tasks[1]).toMatchObject({ measures: [], targets: [] });
  });

  it('has the texts of the tasks in a table of their own, in which nothing is read again', () => {
    expect(paragraphs(WORKBOOK, tasks[0])).toEqual(['1.修缮校舍。摸清底数。（牵头单位：区教育局）', '新建学校9所。']);
    expect(paragraphs(WORKBOOK, tasks[1])).toEqual([]);
    expect(clauses).toHaveLength(3);
  });

  it('finds the text of a task whose title or row number a person has changed', () => {
    const renamed = parseScheme(
      WORKBOOK.replace('\t1\t修缮校舍\t', '\t1\t修好校舍\t').replace('3\t增设站点', '9\t增设站点'),
    );
    const [first, , third] = renamed.sections.flatMap((section) => section.tasks);
    expect([first?.texts?.length, third?.texts?.length]).toEqual([2, 1]);
  });
});

describe('Indicators of the workbook of a division', () => {
  it('are compared and judged as the table says', () => {
    const { indicators } = parseScheme(
      '指标分工\n序号\t属性\t指标\t牵头单位\t责任单位\t目标\t计量单位\t比较\t评价方式\n' +
        '1\t约束性\t绿化覆盖率\t\t区城管局\t41.5\t%\t等于\t每年下限\n' +
        '2\t预期性\t人均住房(平方米)\t\t区建设局\t与2020年持平\t\t\t上级下达\n',
    );
    expect(indicators).toMatchObject([
      { comparator: 'eq', valueText: '41.5', unit: '%', kind: 'floor', attribute: '约束性' },
      { name: '人均住房(平方米)', comparator: null, valueText: null, unit: null, kind: 'assigned' },
    ]);
  });
});
