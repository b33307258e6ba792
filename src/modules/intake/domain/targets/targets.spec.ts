import { describe, expect, it } from '@jest/globals';
import type { DraftTarget } from '../draft.js';
import { parseScheme } from '../parse-scheme.js';

const targetsOf = (sentence: string): DraftTarget[] =>
  parseScheme(`某市“十四五”规划分工方案\n一、任务\n1.某事。${sentence}（责任单位：市发改委）`).sections[0]?.tasks[0]
    ?.targets ?? [];
const figures = (sentence: string): unknown[] =>
  targetsOf(sentence).map(({ name, comparator, valueText, valueMaxText, unit }) => [
    name,
    comparator,
    valueText,
    valueMaxText,
    unit,
  ]);

describe('The words around a figure say how it is compared', () => {
  it.each([
    ['绿化覆盖率达到40.5%。', ['绿化覆盖率', 'gte', '40.5', null, '%']],
    ['绿化覆盖率不低于40%。', ['绿化覆盖率', 'gte', '40', null, '%']],
    ['市场主体突破5万户。', ['市场主体', 'gt', '5', null, '万户']],
    ['失业率控制在5%以内。', ['失业率', 'lte', '5', null, '%']],
    ['发病率低于180/10万。', ['发病率', 'lt', '180', null, '/10万']],
    ['办理时间压减至8个工作日以内。', ['办理时间', 'lte', '8', null, '个工作日']],
    ['生产总值增长7%左右。', ['生产总值增长', 'approx', '7', null, '%']],
    ['引进60家以上标杆企业。', ['引进标杆企业', 'gte', '60', null, '家']],
    ['培育3-5个文化品牌。', ['培育文化品牌', 'gte', '3', '5', '个']],
    ['建成名师工作室100家。', ['建成名师工作室', 'gte', '100', null, '家']],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence)).toEqual([expected]);
  });
});

describe('Several figures in one sentence', () => {
  it('share the comparison and take the names in order behind 分别', () => {
    expect(figures('甲死亡率、乙死亡率分别降至9/10万和2.5‰以下。')).toEqual([
      ['甲死亡率', 'lte', '9', null, '/10万'],
      ['乙死亡率', 'lte', '2.5', null, '‰'],
    ]);
  });

  it('are two targets when 各 gives one amount to two things', () => {
    expect(figures('培育外贸企业、电商企业各10家。')).toEqual([
      ['培育外贸企业', 'gte', '10', null, '家'],
      ['培育电商企业', 'gte', '10', null, '家'],
    ]);
  });

  it('do not count an amount that only describes what is counted', () => {
    expect(figures('新增投资30亿元以上服务业项目10个。')).toEqual([
      ['新增投资30亿元以上服务业项目', 'gte', '10', null, '个'],
    ]);
    expect(figures('支持超过100人的企业办好食堂。')).toEqual([]);
  });
});

describe('Figures that are names are left alone', () => {
  it.each([
    '推动5G应用。',
    '建设12号线。',
    '引进500强企业。',
    '创建5A级景区。',
    '推广24小时服务。',
    '打造15分钟生活圈。',
    '治理“6湖5港”。',
    '建设5.5产业园。',
    '照护0-3岁婴幼儿。',
    '落实第3批清单。',
  ])('%s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

describe('The deadline of a target', () => {
  it('is the last one named before it in its sentence', () => {
    expect(
      targetsOf('新建公园3个，到2025年，绿化率达到40%。2026年6月底前，开通公交线路2条。').map(
        ({ deadline }) => deadline,
      ),
    ).toEqual([null, '2025', '2026-06']);
  });

  it('is the end of the plan for 未来五年', () => {
    expect(targetsOf('未来五年新增学位1万个。')[0]?.deadline).toBe('2025');
  });
});

describe('The kind of a target', () => {
  it.each([
    ['人均预期寿命达到83岁。', 'level'],
    ['死亡率降至2%以下。', 'level'],
    ['累计新增就业10万人。', 'cumulative'],
    ['建成学校3所。', 'cumulative'],
    ['生产总值年均增长7%左右。', 'annual_average_growth'],
    ['失业率控制在6%以内。', 'ceiling'],
    ['达标率保持在95%以上。', 'floor'],
  ])('%s is %s', (sentence, kind) => {
    expect(targetsOf(sentence)[0]?.kind).toBe(kind);
  });
});
