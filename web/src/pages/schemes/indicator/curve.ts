import type { Answer } from '../../../app/api.ts';

type Indicator = Answer<'listSchemeIndicators'>['items'][number];
type Value = Answer<'listIndicatorMeasurements'>['items'][number];

export interface Point {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
}

export interface Curve {
  /** What the path is made of, in words. */
  readonly pathWord: string;
  readonly path: readonly Point[];
  readonly actual: readonly Point[];
}

export interface Plan {
  readonly start: string;
  readonly end: string;
}

/** The accepted values of an indicator, and the path from its base to its target as far as one can be drawn. For the eye: conclusions come from the roll-up. */
export function curveOf(indicator: Indicator, plan: Plan, values: readonly Value[]): Curve {
  const accepted = values.filter(({ state }) => state === 'ACCEPTED');
  const actual = pointsOf(
    accepted.filter(({ series }) => series === 'ACTUAL'),
    indicator.kind === 'cumulative',
  );
  return { ...pathOf(indicator, plan, accepted), actual };
}

function pathOf(indicator: Indicator, plan: Plan, accepted: readonly Value[]): Omit<Curve, 'actual'> {
  const target = indicator.value === null ? null : Number(indicator.value);
  if (indicator.kind === 'assigned') {
    const assigned = accepted.filter(({ series }) => series === 'ASSIGNED_TARGET');
    return { pathWord: '上级下达目标', path: pointsOf(assigned, false) };
  }
  if (target === null) return { pathWord: '预期', path: [] };
  if (indicator.kind === 'level' || indicator.kind === 'cumulative') {
    const from = startOf(indicator, plan);
    const years = yearsOf(indicator, plan);
    const ends = years.some(({ day }) => day === plan.end) ? years : [...years, { day: plan.end, value: target }];
    return { pathWord: years.length > 0 ? '年度目标' : '预期（按时间平均）', path: from ? [from, ...ends] : ends };
  }
  return {
    pathWord: '要求',
    path: [
      { day: plan.start, value: target },
      { day: plan.end, value: target },
    ],
  };
}

function startOf({ kind, baseValue, baseYear }: Indicator, plan: Plan): Point | undefined {
  if (kind === 'cumulative') return { day: plan.start, value: 0 };
  if (baseValue === null) return undefined;
  return { day: baseYear === null ? plan.start : `${baseYear}-12-31`, value: Number(baseValue) };
}

/** What was entered for a year goes before what the document says of it. */
function yearsOf({ yearValues, enteredYears }: Indicator, plan: Plan): Point[] {
  const values = new Map(yearValues.map(({ year, value }) => [year, value as string | null]));
  for (const { year, value } of enteredYears) values.set(year, value);
  return [...values]
    .flatMap(([year, value]) => (value === null ? [] : [{ day: `${year}-12-31`, value: Number(value) }]))
    .filter(({ day }) => day > plan.start && day <= plan.end)
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** By day; amounts of single periods are added up where the indicator is a sum. */
function pointsOf(values: readonly Value[], sums: boolean): Point[] {
  const sorted = [...values].sort((a, b) => a.periodEnd.localeCompare(b.periodEnd));
  let sum = 0;
  return sorted.map(({ periodEnd: day, value, flow }) => {
    if (!sums || !flow) return { day, value: Number(value) };
    sum += Number(value);
    return { day, value: sum };
  });
}

/** The path on a day, between two of its points; null outside of it. */
export function pathOn(path: readonly Point[], day: string): number | null {
  const after = path.findIndex((point) => point.day >= day);
  const [next, before] = [path[after], path[after - 1]];
  if (next?.day === day) return next.value;
  if (!next || !before) return null;
  const share = (Date.parse(day) - Date.parse(before.day)) / (Date.parse(next.day) - Date.parse(before.day));
  return before.value + (next.value - before.value) * share;
}
