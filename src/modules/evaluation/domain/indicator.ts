import { yearOf } from './days.js';
import { type Measurement, newestByYear, seriesAt } from './facts.js';
import { figure, stored, sum } from './figures.js';
import { judge } from './indicators/judge.js';
import type { Reference } from './judgement.js';
import type { RollupFrame, RollupIndicator } from './rollup-input.js';
import type { IndicatorResult } from './rollup-result.js';

/** Judges an indicator of the scheme's list over the whole plan period. */
export function rateIndicator(
  indicator: RollupIndicator,
  measurements: readonly Measurement[],
  reference: Reference | null,
  frame: RollupFrame,
): IndicatorResult {
  const { planStart, planEnd } = frame.scheme;
  const judgement = judge(indicator, {
    asOf: frame.asOf,
    period: { start: planStart, end: planEnd },
    policy: frame.policy,
    measurements,
    reference,
  });
  return {
    ...judgement,
    indicatorId: indicator.id,
    base: baseOf(indicator, measurements, frame),
    values: yearlyValues(indicator, measurements, frame),
  };
}

function baseOf(
  indicator: RollupIndicator,
  measurements: readonly Measurement[],
  frame: RollupFrame,
): IndicatorResult['base'] {
  if (indicator.base) return indicator.base;
  const recorded = seriesAt(measurements, 'BASE', frame.asOf).at(-1);
  return recorded ? { year: yearOf(recorded.periodEnd), value: recorded.value } : null;
}

/** The row of an indicator table: each year's newest value, for a sum of flows the year's amount. */
function yearlyValues(
  indicator: RollupIndicator,
  measurements: readonly Measurement[],
  frame: RollupFrame,
): IndicatorResult['values'] {
  const series = seriesAt(measurements, 'ACTUAL', frame.asOf);
  return [...newestByYear(series)].map(([year, newest]) => ({
    year,
    value: indicator.kind === 'cumulative' && newest.flow ? yearAmount(series, year) : newest.value,
    measurementId: newest.id,
  }));
}

function yearAmount(series: readonly Measurement[], year: number): string {
  const flows = series.filter((fact) => fact.flow && yearOf(fact.periodEnd) === year);
  return stored(sum(flows.map((fact) => figure(fact.value))));
}
