import { describe, expect, it } from '@jest/globals';
import { ChineseCalendar } from './chinese-calendar.js';
import { isAnnounced, publishedDays } from './published-days.js';
import { statutoryHolidays } from './statutory-holidays.js';
import { NOTICES, type PublishedNotice } from './testing/notices.js';
import { addDays, daysOfYear, isWeekend } from './working-calendar.js';

const calendar = new ChineseCalendar();

/** Days off and make-up days of all notices, whole: that of 2023 begins in December 2022. */
const rest = new Set(NOTICES.flatMap((notice) => notice.rest.flatMap(([from, to]) => daysIn(notice, from, to))));
const work = new Set(NOTICES.flatMap((notice) => notice.work.map((day) => whole(notice, day))));

function daysIn(notice: PublishedNotice, from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = whole(notice, from); day <= whole(notice, to); day = addDays(day, 1)) days.push(day);
  return days;
}

function whole({ year }: PublishedNotice, day: string): string {
  return day.length === 5 ? `${year}-${day}` : day;
}

describe('the published calendar, day by day against the notices', () => {
  it.each(NOTICES.map(({ year, number }) => [year, number] as const))('of %i (%s)', (year) => {
    const worked = (day: string): boolean => work.has(day) || (!rest.has(day) && !isWeekend(day));
    expect(daysOfYear(year).filter((day) => calendar.isWorkday(day) !== worked(day))).toEqual([]);
  });

  it('works on Saturday 2026-10-10, after the national holiday, and rests on the Sunday after it', () => {
    expect(['2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11'].map((day) => calendar.isWorkday(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('names the holiday that a day belongs to, and the one that a working weekend is exchanged for', () => {
    const named = (kind: 'WORK' | 'REST') =>
      publishedDays(2023)
        .filter((day) => day.kind === kind && day.name === '端午')
        .map(({ day }) => day);
    expect(named('REST')).toEqual(['2023-06-22', '2023-06-23', '2023-06-24']);
    expect(named('WORK')).toEqual(['2023-06-25']);
  });
});

describe('a year without a notice', () => {
  it('is every year but those whose data is published', () => {
    expect([2021, 2022, 2023, 2024, 2025, 2026, 2027].filter(isAnnounced)).toEqual([
      2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });

  it('rests on weekends and on the thirteen days fixed by law, the lunar ones among them', () => {
    expect(statutoryHolidays(2027).map(({ day, name }) => `${day} ${name}`)).toEqual([
      '2027-01-01 元旦',
      '2027-02-05 春节',
      '2027-02-06 春节',
      '2027-02-07 春节',
      '2027-02-08 春节',
      '2027-04-05 清明',
      '2027-05-01 劳动节',
      '2027-05-02 劳动节',
      '2027-06-09 端午',
      '2027-09-15 中秋',
      '2027-10-01 国庆节',
      '2027-10-02 国庆节',
      '2027-10-03 国庆节',
    ]);
    const resting = daysOfYear(2027).filter((day) => !isWeekend(day) && !calendar.isWorkday(day));
    expect(resting).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-04-05',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
    ]);
  });

  it('counts eleven statutory days before 2025, and finds them all at rest in the years that are published', () => {
    expect(statutoryHolidays(2024)).toHaveLength(11);
    const years = NOTICES.map(({ year }) => year);
    expect(years.flatMap(statutoryHolidays).filter(({ day }) => calendar.isWorkday(day))).toEqual([]);
  });
});
