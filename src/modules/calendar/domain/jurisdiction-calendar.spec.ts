import { describe, expect, it } from '@jest/globals';
import { calendarYear } from './calendar-year.js';
import { changedDays } from './change-calendar.js';
import { JurisdictionCalendar, type SetDay } from './jurisdiction-calendar.js';
import type { YearNotice } from './year-notice.js';

const calendarWith = (...days: SetDay[]) => new JurisdictionCalendar(days);

/** As if the notice for 2027 moved the spring festival's weekend. */
const notice2027: YearNotice = {
  year: 2027,
  number: '国办发明电〔2026〕9号',
  days: [
    { day: '2027-01-01', kind: 'REST' },
    { day: '2027-01-30', kind: 'WORK' },
    { day: '2027-02-05', kind: 'REST' },
    { day: '2027-02-09', kind: 'REST' },
  ],
  effectiveFrom: '2026-11-06',
  version: 1,
};

describe('a year', () => {
  it('without a notice is provisional', () => {
    expect(calendarWith().isProvisional('2027-02-08')).toBe(true);
    expect(calendarWith().isProvisional('2023-06-27')).toBe(false);
  });

  it('stays provisional when single days of it are set, and no longer when its notice is entered', () => {
    const single = calendarWith({ day: '2027-03-01', kind: 'REST', notice: '市应急〔2027〕1号' });
    expect(single.isProvisional('2027-05-06')).toBe(true);
    const whole = calendarWith().withNotice(notice2027);
    expect([whole.isProvisional('2027-05-06'), whole.isProvisional('2028-05-08')]).toEqual([false, true]);
  });
});

describe('an entered notice', () => {
  it('is the whole arrangement of its year: what it does not name follows the week', () => {
    const calendar = calendarWith().withNotice(notice2027);
    const days = ['2027-01-01', '2027-01-30', '2027-02-08', '2027-02-09', '2027-06-09'];
    expect(days.map((day) => calendar.isWorkday(day))).toEqual([false, true, true, false, true]);
  });

  it('leaves days before it took effect as they were counted', () => {
    const calendar = calendarWith().withNotice({ ...notice2027, effectiveFrom: '2027-02-08' });
    expect(['2027-01-30', '2027-02-05', '2027-02-09'].map((day) => calendar.isWorkday(day))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('yields to a day that was set by itself, until that is left to the calendar again', () => {
    const set = calendarWith({ day: '2027-02-09', kind: 'WORK', notice: '市府办〔2027〕2号' }).withNotice(notice2027);
    expect([set.isWorkday('2027-02-09'), set.noticeOf('2027-02-09')]).toEqual([true, '市府办〔2027〕2号']);
    const free = set.withDay('2027-02-09', null);
    expect([free.isWorkday('2027-02-09'), free.noticeOf('2027-02-09')]).toEqual([false, notice2027.number]);
  });

  it('tells which days it changes', () => {
    const before = calendarWith();
    expect(changedDays(before, before.withNotice(notice2027), '2026-12-01', '2027-02-28')).toEqual([
      { day: '2027-01-30', before: 'REST', after: 'WORK' },
      { day: '2027-02-08', before: 'REST', after: 'WORK' },
      { day: '2027-02-09', before: 'WORK', after: 'REST' },
    ]);
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
    expect(calendar.workdaysBetween('2023-06-25', '2023-07-01')).toBe(5);
    expect(calendar.workdaysBetween('2023-07-01', '2023-06-25')).toBe(-5);
  });
});

describe('the calendar of a year as it is shown', () => {
  it('names the holidays fixed by law while there is no notice, and says that they are provisional', () => {
    const { provisional, notice, days } = calendarYear(calendarWith(), 2027);
    expect([provisional, notice, days.length]).toEqual([true, null, 13]);
    expect(days).toContainEqual({ day: '2027-06-09', kind: 'REST', name: '端午', notice: null, provisional: true });
  });

  it('shows the days of an entered notice with its number', () => {
    const { provisional, notice, days } = calendarYear(calendarWith().withNotice(notice2027), 2027);
    expect([provisional, notice]).toEqual([false, { number: notice2027.number, version: 1 }]);
    expect(days).toContainEqual({
      day: '2027-01-30',
      kind: 'WORK',
      name: null,
      notice: notice2027.number,
      provisional: false,
    });
  });
});
