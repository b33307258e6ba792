import { describe, expect, it } from '@jest/globals';
import { ChineseCalendar } from '../../../platform/calendar/chinese-calendar.js';
import { JurisdictionCalendar, type SetDay } from './jurisdiction-calendar.js';
import { isAnnounced, publishedDays } from './published-days.js';

const calendarWith = (...days: SetDay[]) => new JurisdictionCalendar(new ChineseCalendar(), days);
const named = (year: number, kind: 'WORK' | 'REST', name: string): string[] =>
  publishedDays(year)
    .filter((day) => day.kind === kind && day.name === name)
    .map(({ day }) => day);

describe('the published calendar of 2023 (国办发明电〔2022〕16号)', () => {
  it('rests at the dragon boat festival from Thursday to Saturday and works on the Sunday after', () => {
    expect(named(2023, 'REST', '端午')).toEqual(['2023-06-22', '2023-06-23', '2023-06-24']);
    expect(named(2023, 'WORK', '端午')).toEqual(['2023-06-25']);
  });

  it('joins mid-autumn and national day, and works on 7 and 8 October', () => {
    expect(
      ['2023-09-28', '2023-09-29', '2023-10-06', '2023-10-07', '2023-10-08'].map((day) =>
        calendarWith().isWorkday(day),
      ),
    ).toEqual([true, false, false, true, true]);
  });

  it('rests at spring festival from 21 to 27 January and works on the weekend that follows', () => {
    expect(named(2023, 'REST', '春节')).toHaveLength(7);
    expect(named(2023, 'WORK', '春节')).toEqual(['2023-01-28', '2023-01-29']);
  });
});

describe('a year', () => {
  it('without a notice is provisional', () => {
    expect([2021, 2022, 2023, 2024, 2025, 2026, 2027].filter(isAnnounced)).toEqual([
      2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(calendarWith().isProvisional('2027-02-08')).toBe(true);
    expect(calendarWith().isProvisional('2023-06-27')).toBe(false);
  });

  it('stops being provisional when the administrator enters days of its notice', () => {
    const calendar = calendarWith({ day: '2027-02-08', kind: 'REST', notice: '国办发明电〔2026〕1号' });
    expect(calendar.isProvisional('2027-05-06')).toBe(false);
    expect(calendar.isProvisional('2028-05-08')).toBe(true);
  });
});

describe("an administrator's day", () => {
  it('stands above the published one, and working days are counted by it', () => {
    const calendar = calendarWith(
      { day: '2023-06-26', kind: 'REST', notice: '市应急〔2023〕3号' },
      { day: '2023-07-01', kind: 'WORK', notice: '市应急〔2023〕4号' },
    );
    expect([calendar.isWorkday('2023-06-26'), calendar.isWorkday('2023-07-01')]).toEqual([false, true]);
    expect(calendar.addWorkdays('2023-06-25', 1)).toBe('2023-06-27');
    expect(calendar.addWorkdays('2023-06-30', 1)).toBe('2023-07-01');
  });
});
