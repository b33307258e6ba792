import { describe, expect, it } from '@jest/globals';
import { figure } from '../domain/figures.js';
import { aheadOf, chineseOrdinal, paceWords, quantity, signedPoints, typeset } from './format.js';

describe('how figures are shown', () => {
  it('rounds a distance to the elapsed share half up, the same in words and in a cell', () => {
    const behind = aheadOf('15.55', '0.5');
    expect(signedPoints(behind)).toBe('-34.5');
    expect(paceWords(behind)).toBe('慢于序时进度34.5个百分点');
    expect(signedPoints(aheadOf('60.05', '0.5'))).toBe('+10.1');
  });

  it('says level when the difference vanishes in rounding, and never shows a negative zero', () => {
    expect(paceWords(figure('-0.04'))).toBe('与序时进度持平');
    expect(signedPoints(figure('-0.04'))).toBe('0.0');
  });

  it('keeps a measured value as it was reported and puts the unit next to it', () => {
    expect(quantity('41.510', '%')).toBe('41.51%');
    expect(quantity('26.155', ' 件')).toBe('26.155件');
    expect(quantity('7', null)).toBe('7');
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
  ])('writes ordinal %i as %s', (number, words) => {
    expect(chineseOrdinal(number)).toBe(words);
  });
});

describe('typesetting of foreign text', () => {
  it.each([
    ['坚持创新驱动,塑造发展新优势', '坚持创新驱动，塑造发展新优势'],
    ['区委组织部(人才科)', '区委组织部（人才科）'],
    ['拥有执业(助理)医师数', '拥有执业（助理）医师数'],
    ['完成率(2021)为95%', '完成率（2021）为95%'],
    ['达到 28 件\n以上', '达到28件以上'],
    ['GDP 1,000 (A,B)', 'GDP 1,000 (A,B)'],
    ['AI lab', 'AI lab'],
  ])('sets %j as %j', (written, set) => {
    expect(typeset(written)).toBe(set);
  });
});
