import { describe, expect, it } from '@jest/globals';
import { ChineseCalendar } from './chinese-calendar.js';

const calendar = new ChineseCalendar();

describe('the working calendar', () => {
  it('rests at the dragon boat festival of 2023 and works on the Sunday exchanged for it', () => {
    expect(
      ['2023-06-21', '2023-06-22', '2023-06-23', '2023-06-24', '2023-06-25'].map((day) => calendar.isWorkday(day)),
    ).toEqual([true, false, false, false, true]);
  });

  it('counts working days forward and backward over the festival', () => {
    expect(calendar.addWorkdays('2023-06-21', 1)).toBe('2023-06-25');
    expect(calendar.addWorkdays('2023-06-26', -2)).toBe('2023-06-21');
    expect(calendar.addWorkdays('2023-06-24', 0)).toBe('2023-06-24');
  });

  it('goes back from a day of rest to the last working day', () => {
    expect(calendar.lastWorkdayUpTo('2023-06-24')).toBe('2023-06-21');
    expect(calendar.lastWorkdayUpTo('2023-06-30')).toBe('2023-06-30');
  });
});
