import { addDays } from '../../../platform/calendar/working-calendar.js';
import { chineseDay } from '../../../platform/official-document/wording.js';
import { type Day, type Period, daysBetween, lastDayOf, yearOf } from './days.js';
import { type Figure, figure } from './figures.js';
import { formatFigure } from './format.js';

/** A 年度目标: what is to be reached by the end of a year (of a sum: the amount of that year). */
export interface GivenYear {
  readonly year: number;
  /** Null takes an entered one back. */
  readonly value: string | null;
  /** Who says it; the plan goes before the coordinator. */
  readonly by: 'DOCUMENT' | 'COORDINATOR';
  /** First day that is judged by it; absent for the plan's own, which its revisions date. */
  readonly since?: Day;
}

/** A year's figure as it judges a day. */
export interface YearInForce {
  readonly year: number;
  readonly value: Figure;
  readonly by: GivenYear['by'];
}

export interface PathPoint {
  readonly day: Day;
  readonly value: Figure;
  /** Where it comes from, in Chinese. */
  readonly from: string;
}

export interface GivenPosition {
  readonly value: Figure;
  /** The worked line, in Chinese. */
  readonly line: string;
}

const SOURCES = { DOCUMENT: '规划文件', COORDINATOR: '统筹部门填写' } as const;

/**
 * One figure a year: the plan's where it has one, else the entered one that was the newest on the day. Only years that end
 * within the period before its last day: that one is the target's own.
 */
export function yearsInForce(given: readonly GivenYear[], period: Period, asOf: Day): readonly YearInForce[] {
  const known = given.filter(
    ({ year, since }) =>
      (since === undefined || since <= asOf) && lastDayOf(year) >= period.start && lastDayOf(year) < period.end,
  );
  const byYear = new Map<number, GivenYear>();
  for (const each of known) {
    const other = byYear.get(each.year);
    if (!other || goesBefore(each, other)) byYear.set(each.year, each);
  }
  return [...byYear.values()]
    .flatMap(({ year, value, by }) => (value === null ? [] : [{ year, value: figure(value), by }]))
    .sort((a, b) => a.year - b.year);
}

function goesBefore(one: GivenYear, other: GivenYear): boolean {
  if (one.by !== other.by) return one.by === 'DOCUMENT';
  return (one.since ?? '') >= (other.since ?? '');
}

/** From the base value over the years' figures to the target. */
export function levelPath(
  years: readonly YearInForce[],
  ends: { readonly base: Figure; readonly target: Figure },
  period: Period,
): readonly PathPoint[] {
  return [
    { day: addDays(period.start, -1), value: ends.base, from: '基期值' },
    ...years.map(({ year, value, by }) => ({ day: lastDayOf(year), value, from: SOURCES[by] })),
    { day: period.end, value: ends.target, from: '规划目标' },
  ];
}

/** Amounts of years add up only as long as none is lacking. */
export function sumPath(
  years: readonly YearInForce[],
  target: Figure,
  period: Period,
): { readonly points: readonly PathPoint[]; readonly unused: readonly number[] } {
  const first = yearOf(period.start);
  const usable = years.filter(({ year }, index) => year === first + index);
  let reached = figure(0);
  const sums = usable.map(({ year, value, by }): PathPoint => {
    reached = reached.plus(value);
    return { day: lastDayOf(year), value: reached, from: `至${year}年累计，${SOURCES[by]}` };
  });
  const points = [
    { day: addDays(period.start, -1), value: figure(0), from: '期初' },
    ...sums,
    { day: period.end, value: target, from: '规划目标' },
  ];
  return { points, unused: years.slice(usable.length).map(({ year }) => year) };
}

/** Where a path stands on a day: straight by days from each point to the next; before the first and after the last as they. */
export function positionOn(points: readonly PathPoint[], asOf: Day): GivenPosition {
  const later = points.findIndex(({ day }, index) => index > 0 && day >= asOf);
  const next = later < 0 ? points.length - 1 : later;
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) throw new RangeError('a path has at least two points');
  const daysInAll = daysBetween(from.day, to.day);
  const days = Math.min(Math.max(daysBetween(from.day, asOf), 0), daysInAll);
  const value = to.value.minus(from.value).times(days).div(daysInAll).plus(from.value);
  const [a, b] = [formatFigure(from.value), formatFigure(to.value)];
  const ends = `${chineseDay(from.day)} ${a}（${from.from}）至 ${chineseDay(to.day)} ${b}（${to.from}）`;
  const worked = `${a} + (${b} − ${a}) × ${days}天 ÷ ${daysInAll}天 = ${formatFigure(value)}`;
  return { value, line: `年度目标路径：${ends}，应达到 = ${worked}` };
}
