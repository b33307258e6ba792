import chineseDays from 'chinese-days';
import { addDays } from './working-calendar.js';

export interface StatutoryHoliday {
  readonly day: string;
  readonly name: string;
}

/**
 * The days on which 全国年节及纪念日放假办法 gives everybody leave, whatever the year's notice arranges around them. Since
 * 2025 (国务院令第795号) 除夕 and 2 May are among them. Lunar days and 清明 are computed by `chinese-days`.
 */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] {
  const known = computed.get(year) ?? compute(year);
  computed.set(year, known);
  return known;
}

export function isStatutoryHoliday(day: string): boolean {
  return statutoryHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
}

/** By year; they do not change while the program runs, and a digest asks for each of its lines. */
const computed = new Map<number, readonly StatutoryHoliday[]>();

function compute(year: number): readonly StatutoryHoliday[] {
  const since2025 = year >= 2025;
  const named = (name: string, ...days: string[]): StatutoryHoliday[] => days.map((day) => ({ day, name }));
  const solar = (monthAndDay: string): string => `${year}-${monthAndDay}`;
  const lunar = (monthAndDay: string): string => chineseDays.getSolarDateFromLunar(`${year}-${monthAndDay}`).date;
  const newYear = lunar('01-01');
  return [
    ...named('元旦', solar('01-01')),
    ...named('春节', ...(since2025 ? [addDays(newYear, -1)] : []), newYear, lunar('01-02'), lunar('01-03')),
    ...named('清明', chineseDays.getSolarTermDate(year, 4, 'pure_brightness')),
    ...named('劳动节', solar('05-01'), ...(since2025 ? [solar('05-02')] : [])),
    ...named('端午', lunar('05-05')),
    ...named('中秋', lunar('08-15')),
    ...named('国庆节', solar('10-01'), solar('10-02'), solar('10-03')),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
}
