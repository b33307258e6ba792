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
