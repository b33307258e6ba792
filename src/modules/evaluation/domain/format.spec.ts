import { describe, expect, it } from '@jest/globals';
import { requirementText } from './comparison.js';
import { figure, geometricMeanGrowth, stored } from './figures.js';
import { formatFigure, formatLead, formatPercent, formatPoints, formatQuantity, formatShare } from './format.js';

describe('Figures shown to people', () => {
  it('are percents with one decimal, a half rounded up', () => {
    expect(formatPercent('46.25')).toBe('46.3%');
    expect(formatPercent('46.249999')).toBe('46.2%');
    expect(formatPercent('100')).toBe('100.0%');
    expect(formatShare('0.4985')).toBe('49.9%');
  });

  it('are never a negative zero', () => {
    expect(formatPercent('-0.04')).toBe('0.0%');
    expect(formatFigure('-0.0000001')).toBe('0');
  });

  it('are differences without a sign, which the words beside them tell', () => {
    expect(formatPoints('-6.05')).toBe('6.1个百分点');
  });

  it('are leads in words, and level where 0.0 would be shown', () => {
    expect(formatLead(figure('6.64'))).toBe('超前6.6个百分点');
    expect(formatLead(figure('-6.65'))).toBe('落后6.7个百分点');
    expect(formatLead(figure('-0.04'))).toBe('持平');
  });

  it('stand close to a sign and apart from a word', () => {
    expect(formatQuantity('99.40', '%')).toBe('99.4%');
    expect(formatQuantity('9', '/10万')).toBe('9/10万');
    expect(formatQuantity('18', '万人')).toBe('18 万人');
    expect(formatQuantity('107', '')).toBe('107');
  });

  it.each([
    ['gte', '100', null, '个', '≥100 个'],
    ['gt', '560', null, '亿元', '>560 亿元'],
    ['lte', '2.5', null, '‰', '≤2.5‰'],
    ['lt', '6', null, '%', '<6%'],
    ['approx', '7', null, '%', '7%左右'],
    ['eq', '100', null, '%', '=100%'],
    ['gte', '3', '5', '个', '3–5 个'],
  ] as const)('write a requirement: %s %s–%s %s is %s', (comparator, value, valueMax, unit, text) => {
    expect(requirementText({ comparator, value, valueMax, unit })).toBe(text);
  });
});

describe('Figures kept', () => {
  it('have twenty significant digits in plain notation', () => {
    expect(stored(figure(1).div(3))).toBe('0.33333333333333333333');
    expect(stored(figure('123456789012345678901234'))).toBe('123456789012345678900000');
    expect(stored(figure('0.0000001'))).toBe('0.0000001');
    expect(stored(figure('-0'))).toBe('0');
  });

  it('are finite', () => {
    expect(() => figure('NaN')).toThrow(RangeError);
    expect(() => figure('Infinity')).toThrow(RangeError);
  });

  it('have a mean growth that multiplies up: 1.10 × 1.21 = 1.331 over three years is 1.10³ with 10 % in each', () => {
    // Growths 10 %, 21 % and 0 %: 1.10 × 1.21 × 1.00 = 1.331 = 1.10³, so 10 % a year.
    expect(formatFigure(geometricMeanGrowth(['10', '21', '0'].map(figure)) ?? figure(0))).toBe('10');
  });

  it('have no mean growth of nothing, nor past a total loss', () => {
    expect(geometricMeanGrowth([])).toBeNull();
    expect(geometricMeanGrowth([figure('-100'), figure('5')])).toBeNull();
  });
});
