import { describe, expect, it } from '@jest/globals';
import type { SchemeDraft } from './draft.js';
import { parseScheme } from './parse-scheme.js';

const HEAD = '序号\t指标名称\t单位\t2020年基期\t2025年目标\t年均增速\t属性\n';
const figuresOf = (draft: SchemeDraft): unknown[] =>
  draft.indicators.map((one) => [one.name, one.baseValueText, one.valueText, one.growthText, one.unit, one.attribute]);
const messagesOf = (draft: SchemeDraft, code: string): string[] =>
  draft.diagnostics.filter((found) => found.code === code).map(({ message }) => message);

describe('A table of indicators', () => {
  it('gives base value, target, growth, unit and attribute by the words of its head', () => {
    const draft = parseScheme(`${HEAD}1\t财政收入\t亿元\t100\t161.05\t10%\t预期性\n2\t绿地率\t%\t40\t42\t\t约束性\n`);
    expect(figuresOf(draft)).toEqual([
      ['财政收入', '100', '161.05', '10', '亿元', '预期性'],
      ['绿地率', '40', '42', null, '%', '约束性'],
    ]);
    expect(draft.indicators[0]?.baseYear).toBe(2020);
  });

  it('keeps an empty cell empty and says so', () => {
    const draft = parseScheme(`${HEAD}1\t财政收入\t亿元\t/\t161.05\t\t预期性\n`);
    expect(figuresOf(draft)).toEqual([['财政收入', null, '161.05', null, '亿元', '预期性']]);
    expect(messagesOf(draft, 'indicator_cell_empty')).toHaveLength(2);
  });

  it('reports figures that do not agree with each other', () => {
    const draft = parseScheme(`${HEAD}1\t财政收入\t亿元\t100\t150\t10%\t预期性\n`);
    expect(messagesOf(draft, 'indicator_growth_mismatch')).toEqual([
      '指标“财政收入”：基期 100 按年均 10% 增长 5 年应为 161.05，表中目标为 150。',
    ]);
  });

  it('tells figures by their meaning where the text lost empty cells', () => {
    const head = '序号 | 指标 | 2020年现状 | 规划目标 |\n属性 | |\n2025年 | 年均增速 | |\n';
    const draft = parseScheme(
      `${head}经济 | 1 | 工业产值（亿元） | 20 | 25.53 | 5% | 预期性 |\n2 | 商业收入（亿元） | 6% | 预期性 | |\n3 | 新增就业（人） | 900 | 预期性 | |\n`,
    );
    expect(figuresOf(draft)).toEqual([
      ['工业产值', '20', '25.53', '5', '亿元', '预期性'],
      ['商业收入', null, '6', '6', '%', '预期性'],
      ['新增就业', null, '900', null, '人', '预期性'],
    ]);
    expect(messagesOf(draft, 'indicator_cells_lost')).toHaveLength(2);
  });

  it('takes the last year for the target, the one before it for the base, and keeps the others', () => {
    const draft = parseScheme(
      '主要指标\n序号\t指标\t单位\t2015年\t2020年\t2025年\t属性\n1\t绿地率\t%\t30\t40\t45\t约束性\n',
    );
    expect(draft.indicators).toMatchObject([
      { baseValueText: '40', baseYear: 2020, valueText: '45', otherYears: [{ year: 2015, valueText: '30' }] },
    ]);
  });

  it('keeps the targets of each year between base and target', () => {
    const draft = parseScheme(
      '主要指标\n序号\t指标\t单位\t2020年\t2021年\t2022年\t2023年\t2024年\t2025年\t属性\n1\t绿地率\t%\t40\t41\t42\t43\t44\t45\t约束性\n',
    );
    expect(draft.indicators[0]).toMatchObject({ baseValueText: '40', valueText: '45' });
    expect(draft.indicators[0]?.otherYears?.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  });

  it('needs no column of numbers, and a head may have two lines', () => {
    const draft = parseScheme(
      '主要指标\n指标\t规划目标\t\t属性\n指标\t2025年\t年均增速\t属性\n财政收入(万元)\t5000\t5%\t预期性\n',
    );
    expect(figuresOf(draft)).toEqual([['财政收入', null, '5000', '5', '万元', '预期性']]);
  });

  it('takes a figure in brackets for the sum of all years', () => {
    const draft = parseScheme(`${HEAD}1\t新增就业\t万人\t\t〔10〕\t\t预期性\n`);
    expect(draft.indicators[0]).toMatchObject({ valueText: '10', kind: 'cumulative' });
  });

  it('gives its units to the indicators, and they are no tasks', () => {
    const draft = parseScheme(
      '序号\t领域\t工作指标\t2027年目标值\t责任单位\n1\t教育\t新建校舍\t3所以上\t区教育局、区住建局\n',
    );
    expect(draft.indicators).toMatchObject([
      { name: '新建校舍', comparator: 'gte', valueText: '3', unit: '所', responsible: ['区教育局', '区住建局'] },
    ]);
    expect(draft.sections.flatMap(({ tasks }) => tasks)).toEqual([]);
  });

  it('is missed when only its caption is there', () => {
    const draft = parseScheme('某区规划\n一、目标\n指标见下表。\n表2 “十四五”规划指标体系\n第二章 布局\n');
    expect(messagesOf(draft, 'table_missing')).toEqual(['“表2 “十四五”规划指标体系”之后没有读到表格。']);
  });
});
