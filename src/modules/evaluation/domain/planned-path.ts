import { addDays } from '../../../platform/calendar/working-calendar.js';
import { type Day, type Period, daysBetween, lastDayOf, yearOf } from './days.js';
import { elapsed } from './elapsed.js';
import { type Figure, figure } from './figures.js';
import { formatDay, formatFigure } from './format.js';

/** One approved revision of a task's annual plan. */
export interface PlannedYear {
  /** Of the revision. */
  readonly id: string;
  readonly year: number;
  readonly revision: number;
  /** First day that is judged by it. */
  readonly effectiveOn: Day;
  /** Percent 0…100 of the whole task to be done by the end of each quarter, never falling. */
  readonly percents: readonly [string, string, string, string];
}

interface PathPoint {
  readonly day: Day;
  readonly percent: Figure;
}

/** Where the path of an annual plan stands on a day. */
export interface PathPosition {
  readonly plan: PlannedYear;
  readonly percent: Figure;
  /** The worked line, in Chinese. */
  readonly line: string;
}

/**
 * What an annual plan expects of a task on a day (design §6): straight from each quarter's end to the next, on the
 * revision that was in force on that day, so that a later revision never judges a day gone by anew. Null when no plan of
 * the day's year was in force; then τ is expected.
 * @param period the plan period of the scheme.
 */
export function plannedAt(plans: readonly PlannedYear[], period: Period, asOf: Day): PathPosition | null {
  const plan = inForce(plans, yearOf(asOf), asOf);
  if (!plan) return null;
  const day = asOf < period.end ? asOf : period.end;
  const path = [startOf(plans, plan, period, asOf), ...quarterEnds(plan, period)];
  const next = path.findIndex((point, index) => index > 0 && point.day >= day);
  const [from, to] = [path[next - 1], path[next]];
  if (!from || !to) throw new RangeError(`the plan of ${plan.year} says nothing of ${day}`);
  return position(plan, from, to, day);
}

function inForce(plans: readonly PlannedYear[], year: number, asOf: Day): PlannedYear | undefined {
  return plans
    .filter((plan) => plan.year === year && plan.effectiveOn <= asOf)
    .reduce<PlannedYear | undefined>(
      (newest, plan) => (newest && newest.revision > plan.revision ? newest : plan),
      undefined,
    );
}

/**
 * The year sets out from where the plan of the year before ends, without one from τ; never from above its own first
 * quarter, because what has to be done cannot fall within a year.
 */
function startOf(plans: readonly PlannedYear[], plan: PlannedYear, period: Period, asOf: Day): PathPoint {
  const first = lastDayOf(plan.year - 1);
  const day = first < period.start ? addDays(period.start, -1) : first;
  const before = inForce(plans, plan.year - 1, asOf);
  const reached = before ? figure(before.percents[3]) : elapsed(period, day).share.times(100);
  const firstQuarter = figure(plan.percents[0]);
  return { day, percent: reached.lt(firstQuarter) ? reached : firstQuarter };
}

/** Quarters of which no day lies in the period are left out, the period's last day ends the last one. */
function quarterEnds({ year, percents }: PlannedYear, period: Period): readonly PathPoint[] {
  const ends = ['03-31', '06-30', '09-30', '12-31'].map((end) => `${String(year).padStart(4, '0')}-${end}`);
  return ends.flatMap((end, index): PathPoint[] => {
    const begun = index === 0 || (ends[index - 1] ?? '') < period.end;
    if (end < period.start || !begun) return [];
    return [{ day: end < period.end ? end : period.end, percent: figure(percents[index] ?? '0') }];
  });
}

function position(plan: PlannedYear, from: PathPoint, to: PathPoint, asOf: Day): PathPosition {
  const days = daysBetween(from.day, asOf);
  const all = daysBetween(from.day, to.day);
  const percent = from.percent.plus(to.percent.minus(from.percent).times(days).div(all));
  const [a, b] = [formatFigure(from.percent), formatFigure(to.percent)];
  const source = `年度计划（${plan.year}年第${plan.revision}版，${formatDay(plan.effectiveOn)}起执行）`;
  const worked = `${formatDay(from.day)} ${a}% 至 ${formatDay(to.day)} ${b}%，应完成 = ${a}% + (${b}% − ${a}%) × ${days}天 ÷ ${all}天 = ${formatFigure(percent)}%`;
  return { plan, percent, line: `${source}：${worked}` };
}
