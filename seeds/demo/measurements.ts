import { Decimal } from '../../src/platform/decimal.js';
import type { DemoCycle, DemoIndicator, DemoMeasurement, DemoTarget, DemoTask, TargetRef } from './demo-facts.js';
import { FIGURE_DAYS, INDICATOR_FIGURES, TARGET_FIGURES, TARGETS_WITHOUT_FIGURES, type Series } from './figures.js';
import { paceOf, shareDone } from './pace.js';
import { consolidatingUnit } from './participants.js';

export const DEMO_SOURCE = '演示虚构数据';

const TARGET_SPREAD = 10;

/** Units whose figures are told with a decimal even where the goal is a whole number. */
const FINE_UNITS: ReadonlySet<string> = new Set(['%', '万人', '万平方米']);

/** Actual figures of an indicator and the yearly targets that the city assigned. */
export function indicatorMeasurements(indicator: DemoIndicator, cycles: readonly DemoCycle[]): DemoMeasurement[] {
  const { attribute, number } = indicator;
  const common = {
    item: { kind: 'indicator', attribute, number },
    flow: false,
    source: DEMO_SOURCE,
    unit: consolidatingUnit(indicator.participants),
  } as const;
  const figures = INDICATOR_FIGURES[`${attribute}.${number}`] ?? {};
  return cycles.flatMap((cycle): DemoMeasurement[] => {
    const { periodEnd } = cycle;
    const value = figures[periodEnd];
    const actual = value === undefined ? [] : [{ ...common, series: 'ACTUAL' as const, periodEnd, value }];
    const assigned = indicator.assigned
      .filter(({ year }) => periodEnd === `${year}-12-31`)
      .map((goal) => ({ ...common, series: 'ASSIGNED_TARGET' as const, periodEnd, value: goal.value }));
    return [...actual, ...assigned];
  });
}

/** Actual figures of a target: written down for the kept ones, else on the path that the task's pace gives. */
export function targetMeasurements(
  task: DemoTask,
  target: DemoTarget,
  cycles: readonly DemoCycle[],
): DemoMeasurement[] {
  if (TARGETS_WITHOUT_FIGURES.has(target.name)) return [];
  const item: TargetRef = { kind: 'target', section: task.section, task: task.number, name: target.name };
  const common = {
    item,
    series: 'ACTUAL',
    flow: target.kind === 'cumulative',
    source: DEMO_SOURCE,
    unit: consolidatingUnit(task.participants),
  } as const;
  const written = TARGET_FIGURES[target.name];
  return written === undefined
    ? pathFigures(task, target, cycles).map((figure) => ({ ...common, ...figure }))
    : writtenFigures(written, cycles).map((figure) => ({ ...common, ...figure }));
}

interface Figure {
  readonly periodEnd: string;
  readonly value: string;
}

function writtenFigures(series: Series, cycles: readonly DemoCycle[]): Figure[] {
  return cycles.flatMap(({ periodEnd }) => {
    const value = series[periodEnd];
    return value === undefined ? [] : [{ periodEnd, value }];
  });
}

function pathFigures(task: DemoTask, target: DemoTarget, cycles: readonly DemoCycle[]): Figure[] {
  const pace = paceOf(task.section, task.number);
  const base = new Decimal(target.baseValue ?? 0);
  const goal = new Decimal(target.value);
  const places = Math.max(base.decimalPlaces(), goal.decimalPlaces(), FINE_UNITS.has(target.unit) ? 1 : 0);
  let before = base;
  return cycles
    .filter((cycle) => FIGURE_DAYS.includes(cycle.periodEnd))
    .map((cycle) => {
      const share = shareDone(pace, cycle, TARGET_SPREAD, task.section, String(task.number), target.name);
      const state = base.plus(goal.minus(base).times(share)).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
      const value = target.kind === 'cumulative' ? state.minus(before) : state;
      before = state;
      return { periodEnd: cycle.periodEnd, value: value.toString() };
    });
}
