import { describe, expect, it } from '@jest/globals';
import { contradicts, sameText, saysCompleted, statedFigures, statedOverall, statedPercents } from './text-figures.js';

const figures = (text: string, name: string, unit: string | null) =>
  statedFigures(text, name, unit).map(({ value }) => value.toString());
const disagrees = (text: string, name: string, unit: string | null, value: string) =>
  statedFigures(text, name, unit).some((stated) => contradicts(stated, value));

describe('a number in a text', () => {
  it.each([
    ['高新技术企业数量达到1250家', '高新技术企业数量', '家', ['1250']],
    ['高新技术企业已达1,250家，增长8%', '高新技术企业数量', '家', ['1250']],
    ['高新技术企业１２５０家', '高新技术企业数量', '家', ['1250']],
    ['完成投资1.2亿元', '完成投资', '万元', ['12000']],
    ['完成投资12000万元', '完成投资', '亿元', ['1.2']],
    ['研发投入占比为3.6%', '研发投入占比', null, ['3.6']],
    ['高新技术企业稳步增长。新建学校12家', '高新技术企业数量', '家', []],
    ['新建学校12所', '高新技术企业数量', '家', []],
  ])('is found behind its name, in its unit: %s', (text, name, unit, found) => {
    expect(figures(text, name, unit)).toEqual(found);
  });

  it('contradicts a value that it does not round to', () => {
    expect(disagrees('高新技术企业1250家', '高新技术企业数量', '家', '1200')).toBe(true);
    expect(disagrees('高新技术企业1250家', '高新技术企业数量', '家', '1250.0')).toBe(false);
    expect(disagrees('完成投资约1.3亿元', '完成投资', '万元', '12800')).toBe(false);
    expect(disagrees('完成投资约1.3亿元', '完成投资', '万元', '12400')).toBe(true);
  });

  it('is a percent of a measure or of the whole when the text says so', () => {
    const percents = (text: string) => statedPercents(text, '建设实验室').map(({ value }) => value.toString());
    expect(percents('建设实验室已完成60%，优化布局完成30%')).toEqual(['60']);
    expect(percents('建设实验室进展顺利')).toEqual([]);
    expect(statedOverall('总体推进至62.5%').map(({ value }) => value.toString())).toEqual(['62.5']);
    expect(statedOverall('增长8%，总体平稳')).toEqual([]);
  });
});

describe('completion', () => {
  it.each(['项目已完成。', '各项任务全部完成', '已全面完成'])('is said by %s', (text) => {
    expect(saysCompleted(text)).toBe(true);
  });
  it.each(['尚未完成', '已完成60%', '完成率提高', '已完成投资2亿元', '已完成道路12公里', '正在推进'])(
    'is not said by %s',
    (text) => {
      expect(saysCompleted(text)).toBe(false);
    },
  );
});

describe('two texts', () => {
  it('are the same whatever their spaces and punctuation', () => {
    expect(sameText('建成 2 家，在建 1 家。', '建成2家,在建１家')).toBe(true);
    expect(sameText('建成2家', '建成3家')).toBe(false);
  });
});
