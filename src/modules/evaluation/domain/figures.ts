import { Decimal } from '../../../platform/decimal.js';

/** Own settings, so that no other module's `Decimal.set` can change a reported figure. */
const Exact = Decimal.clone({ defaults: true, precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** Significant digits of every figure that is stored or hashed; 20 more are carried while computing. */
export const STORED_DIGITS = 20;

/** Decimal places from which two figures count as equal; coarser than stored percents, finer than any real figure. */
const COMPARED_PLACES = 12;

export type Figure = Decimal;

/** Reads a finite decimal. Throws RangeError for NaN and infinities, DecimalError for what is no number. */
export function figure(value: string | number): Figure {
  const parsed = new Exact(value);
  if (!parsed.isFinite()) throw new RangeError(`not a finite figure: ${value}`);
  return parsed;
}

/** The form in which figures leave the domain: plain notation, `STORED_DIGITS` significant digits, no `-0`. */
export function stored(value: Figure): string {
  return value.isZero() ? '0' : value.toSignificantDigits(STORED_DIGITS).toFixed();
}

/**
 * a ≥ b for figures that come from divisions, roots or storage: their last digits are rounding, so differences below
 * the 12th decimal place are none. Without this a gap of exactly 10 pp could fall on either side.
 */
export function atLeast(a: Figure, b: Figure): boolean {
  return difference(a, b).gte(0);
}

/** a > b, under the same rule as {@link atLeast}. */
export function moreThan(a: Figure, b: Figure): boolean {
  return difference(a, b).gt(0);
}

export interface Weighted {
  readonly value: Figure;
  readonly weight: Figure;
}

/** Σ(value × weight) ÷ Σ weight; null when nothing has weight, because an empty mean is unknown and not 0. */
export function weightedMean(items: readonly Weighted[]): Figure | null {
  const weights = sum(items.map((item) => item.weight));
  if (weights.isZero()) return null;
  return sum(items.map((item) => item.value.times(item.weight))).div(weights);
}

export function sum(values: readonly Figure[]): Figure {
  return values.reduce((total, value) => total.plus(value), figure(0));
}

/** Mean yearly growth in percent of yearly growths in percent: (∏(1 + g÷100))^(1÷n) − 1, times 100; null below −100 %. */
export function geometricMeanGrowth(growths: readonly Figure[]): Figure | null {
  const factors = growths.map((growth) => growth.div(100).plus(1));
  if (factors.length === 0 || factors.some((factor) => factor.lte(0))) return null;
  const product = factors.reduce((total, factor) => total.times(factor), figure(1));
  return product.pow(figure(1).div(factors.length)).minus(1).times(100);
}

function difference(a: Figure, b: Figure): Figure {
  return a.minus(b).toDecimalPlaces(COMPARED_PLACES);
}
