import { describe, expect, it } from '@jest/globals';
import { chineseDay, chineseOrdinal, typeset } from './wording.js';

describe('wording of official documents', () => {
  it('writes a day, or the day that an instant begins with, without leading zeros', () => {
    expect(chineseDay('2023-06-05')).toBe('2023年6月5日');
    expect(chineseDay('2023-12-31T08:00:00+08:00')).toBe('2023年12月31日');
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
