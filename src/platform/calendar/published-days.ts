import chineseDays from 'chinese-days';
import { daysOfYear, type DayKind } from './working-calendar.js';

export interface PublishedDay {
  readonly day: string;
  readonly kind: DayKind;
  /** 端午, 春节 …; of a working weekend, the holiday that it is exchanged for. */
  readonly name: string;
}

/** Days of the year that the State Council's notice makes different from the week: holidays, and weekends worked (调休). */
export function publishedDays(year: number): PublishedDay[] {
  return daysOfYear(year).flatMap((day) => {
    const { name, work } = chineseDays.getDayDetail(day);
    const [, chinese] = name.split(',');
    return chinese === undefined ? [] : [{ day, kind: work ? ('WORK' as const) : ('REST' as const), name: chinese }];
  });
}

/** By year; the data does not change while the program runs, and a digest asks for each of its lines. */
const announced = new Map<number, boolean>();

/**
 * Whether the notice for the year is in the published data. The one for the year after may already reach into December,
 * so only days before it tell.
 */
export function isAnnounced(year: number): boolean {
  const known =
    announced.get(year) ?? chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-11-30`, false).length > 0;
  announced.set(year, known);
  return known;
}
