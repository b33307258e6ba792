import { describe, expect, it } from '@jest/globals';
import { figure } from '../domain/figures.js';
import { aheadOf, paceWords, quantity, signedPoints } from './format.js';

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
});
