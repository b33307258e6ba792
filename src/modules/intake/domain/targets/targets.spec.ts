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
    ['压减开办时间至2个工作日以内。', ['开办时间', 'lte', '2', null, '个工作日']],
    ['压缩审批环节至3个。', ['审批环节', 'lte', '3', null, '个']],
    ['归集数据1000万条。', ['归集数据', 'gte', '1000', null, '万条']],
    ['生产总值达到1.5千亿元。', ['生产总值', 'gte', '1.5', null, '千亿元']],
    ['▲出口增长5%左右。', ['出口增长', 'approx', '5', null, '%']],
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

describe('The name of a figure', () => {
  const names = (sentence: string): string[] => targetsOf(sentence).map(({ name }) => name);

  it.each([
    [
      '达到每千常住人口床位数8张、医师数4人、护士数5人。',
      ['每千常住人口床位数', '每千常住人口医师数', '每千常住人口护士数'],
    ],
    ['累计培育可上市的甲类企业、乙类企业各10家。', ['累计培育可上市的甲类企业', '累计培育可上市的乙类企业']],
    ['改造建成1个甲级实验室和4个乙级实验室。', ['改造建成甲级实验室', '改造建成乙级实验室']],
    ['培育6家省、市级领军企业。', ['培育省、市级领军企业']],
    ['新增绿地5公顷、绿道5公里。', ['新增绿地', '新增绿道']],
    ['培育甲类企业80家,乙类企业60家。', ['培育甲类企业', '培育乙类企业']],
    ['林地面积达260万亩、产值达130亿元。', ['林地面积', '林地产值']],
    ['交通、水利投资额分别达24亿元、4亿元。', ['交通投资额', '水利投资额']],
    ['城乡居民收入分别增长5%、6%左右。', ['城镇居民收入增长', '农村居民收入增长']],
    ['新建松园、竹园等8座公园。', ['新建公园']],
    ['项目新开工43个、竣工38个。', ['项目新开工', '项目竣工']],
    ['对10所幼儿园进行改扩建。', ['幼儿园改扩建']],
    ['推动60%以上的行政村通公交。', ['推动行政村通公交']],
    ['生产总值年均增长5%、迈上3万亿元台阶。', ['生产总值年均增长', '生产总值']],
    ['吸收超100名毕业生就业。', ['吸收毕业生就业']],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });
});

describe('Other ways of writing an amount', () => {
  it.each([
    ['城乡收入比缩小至2.1:1左右。', ['城乡收入比', 'approx', '2.1', null, ':1']],
    ['床护比达到1:0.6。', ['床护比', 'gte', '0.6', null, '1:']],
    ['生产总值增长4.5%-5%。', ['生产总值增长', 'gte', '4.5', '5', '%']],
    ['数字经济规模翻一番。', ['数字经济规模', 'gte', '2', null, '倍']],
    ['化肥使用量零增长。', ['化肥使用量', 'lte', '0', null, '%']],
    ['引进不少于5个总部项目。', ['引进总部项目', 'gte', '5', null, '个']],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence)).toEqual([expected]);
  });

  it('gives the unit of the last to all figures of a list', () => {
    expect(targetsOf('甲产业、乙产业规模分别达1.2万亿、8000亿元。').map(({ unit }) => unit)).toEqual([
      '万亿元',
      '亿元',
    ]);
  });

  it('keeps where a figure comes from beside where it goes', () => {
    expect(targetsOf('城镇化率由60%提高到65%。')).toMatchObject([
      { name: '城镇化率', valueText: '65', baseValueText: '60' },
    ]);
  });
});

describe('Figures that describe or count the text itself are left alone', () => {
  it.each([
    '设置指标18项。',
    '重点抓好14个方面的工作。',
    '关停10万千瓦及以下机组。',
    '推动某厂60万吨扩产项目。',
    '打造3个500亿级产业。',
    '与722所共建平台。',
    '为60岁以上老年人服务。',
  ])('%s', (sentence) => {
    expect(targetsOf(sentence).filter(({ unit }) => unit !== '个' || sentence.includes('方面'))).toEqual([]);
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
    ['到2025年，绿化率不低于40%。', 'level'],
    ['绿化率不低于40%。', 'floor'],
    ['失业率控制在5.5%左右。', 'ceiling'],
    ['每年新引进项目10个。', 'floor'],
    ['引进不少于6家企业。', 'cumulative'],
    ['上市公司达到8家。', 'level'],
    ['完成交通投资20亿元。', 'cumulative'],
    ['颗粒物年均浓度下降到30微克/立方米。', 'level'],
  ])('%s is %s', (sentence, kind) => {
    expect(targetsOf(sentence)[0]?.kind).toBe(kind);
  });
});
