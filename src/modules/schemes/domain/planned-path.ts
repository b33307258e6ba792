import { addDays } from '../../../platform/calendar/working-calendar.js';
import { Decimal } from '../../../platform/decimal.js';

/** Own settings, so that no other module's `Decimal.set` can change what is expected of a task. */
const Exact = Decimal.clone({ defaults: true, precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** One approved revision of a task's annual plan. Days are `YYYY-MM-DD`. */
export interface PlannedYear {
  /** Of the revision. */
  readonly id: string;
  readonly year: number;
  readonly revision: number;
  /** First day that is judged by it. */
  readonly effectiveOn: string;
  /** Percent 0…100 of the whole task to be done by the end of each quarter, never falling. */
  readonly percents: readonly [string, string, string, string];
}

/** The plan period of a scheme, first and last day included. */
interface Period {
  readonly start: string;
  readonly end: string;
}

interface PathPoint {
  readonly day: string;
  /** 0…100, decimal string. */
  readonly percent: string;
}

/** Where the path of an annual plan stands on a day, and between which of its points. */
export interface PathPosition {
  readonly plan: PlannedYear;
  readonly from: PathPoint;
  readonly to: PathPoint;
  /** Since `from`, and from there to `to`. */
  readonly days: number;
  readonly daysInAll: number;
  /** 0…100, decimal string of 40 digits. */
  readonly percent: string;
}

/**
 * What an annual plan expects of a task on a day (design §6, ADR 16): straight from each quarter's end to the next, on
 * the revision that was in force on that day, so that a later revision never judges a day gone by anew. Null when no
 * plan of the day's year was in force; then τ is expected.
 * @throws RangeError when the plan's year has no day in the period.
 */
export function plannedAt(plans: readonly PlannedYear[], period: Period, asOf: string): PathPosition | null {
  const plan = inForce(plans, Number(asOf.slice(0, 4)), asOf);
  if (!plan) return null;
  const day = asOf < period.end ? asOf : period.end;
  const path = [startOf(plans, plan, period, asOf), ...quarterEnds(plan, period)];
  const next = path.findIndex((point, index) => index > 0 && point.day >= day);
  const [from, to] = [path[next - 1], path[next]];
  if (!from || !to) throw new RangeError(`the plan of ${plan.year} says nothing of ${day}`);
  const [days, daysInAll] = [daysBetween(from.day, day), daysBetween(from.day, to.day)];
  const percent = new Exact(to.percent).minus(from.percent).times(days).div(daysInAll).plus(from.percent);
  return { plan, from, to, days, daysInAll, percent: percent.toFixed() };
}

function inForce(plans: readonly PlannedYear[], year: number, asOf: string): PlannedYear | undefined {
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
function startOf(plans: readonly PlannedYear[], plan: PlannedYear, period: Period, asOf: string): PathPoint {
  const eve = addDays(yearDay(plan.year, '01-01'), -1);
  const day = eve < period.start ? addDays(period.start, -1) : eve;
  const before = inForce(plans, plan.year - 1, asOf);
  const reached = before ? new Exact(before.percents[3]) : elapsedPercent(period, day);
  return { day, percent: Exact.min(reached, plan.percents[0]).toFixed() };
}

/** Quarters of which no day lies in the period are left out, the period's last day ends the last one. */
function quarterEnds({ year, percents }: PlannedYear, period: Period): readonly PathPoint[] {
  const ends = ['03-31', '06-30', '09-30', '12-31'].map((end) => yearDay(year, end));
  return ends.flatMap((end, index): PathPoint[] => {
    const begun = index === 0 || (ends[index - 1] ?? '') < period.end;
    if (end < period.start || !begun) return [];
    return [{ day: end < period.end ? end : period.end, percent: percents[index] ?? '0' }];
  });
}

/** τ in percent on a day not after the period: 0 on its eve. */
function elapsedPercent({ start, end }: Period, day: string): Decimal {
  return new Exact(daysBetween(start, day) + 1).times(100).div(daysBetween(start, end) + 1);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function yearDay(year: number, monthDay: string): string {
  return `${String(year).padStart(4, '0')}-${monthDay}`;
}
