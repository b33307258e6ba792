import { describe, expect, it } from '@jest/globals';
import { heightOf } from './row-height.js';

const LINE = 16.5;
const height = (lines: number): number => LINE * lines + 4;

describe('the height of a row', () => {
  it('is one line for short texts, numbers and empty cells', () => {
    expect(heightOf(['短', 12.5, null], [20, 20, 20])).toBe(height(1));
    expect(heightOf([55.4166666666667], [12])).toBe(height(1));
    expect(heightOf([], [])).toBe(height(1));
  });

  it('is that of the cell with the most lines', () => {
    expect(heightOf(['a'.repeat(19), 'a'.repeat(40)], [20, 20])).toBe(height(3));
  });

  it('counts a Chinese character as two of the standard font', () => {
    expect(heightOf(['进'.repeat(9)], [20])).toBe(height(1));
    expect(heightOf(['进'.repeat(10)], [20])).toBe(height(2));
  });

  it('counts the lines that the text itself breaks, empty ones too', () => {
    expect(heightOf(['甲\n\n乙'], [20])).toBe(height(3));
  });

  it('leaves room for as many lines as are asked for, and never more than Excel can show', () => {
    expect(heightOf(['短'], [20], 5)).toBe(height(5));
    expect(heightOf(['进'.repeat(5000)], [20], 5)).toBe(409);
  });

  it('is not made greater by a column that nobody sees', () => {
    expect(heightOf(['短', 'x'.repeat(500)], [20, Infinity])).toBe(height(1));
  });
});
