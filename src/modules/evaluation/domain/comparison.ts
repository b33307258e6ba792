import { type Figure, atLeast, figure, moreThan } from './figures.js';
import { formatFigure, formatQuantity } from './format.js';
import type { RatingPolicy } from './policy.js';

export type Comparator = 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'eq';

export type Direction = 'RISING' | 'FALLING';

/** A required value with everything needed to say whether a figure reaches it. */
export interface Requirement {
  readonly comparator: Comparator;
  readonly value: Figure;
  /** Upper end of a range such as 3-5个; its lower end is the duty. */
  readonly valueMax: Figure | null;
  readonly direction: Direction;
  /** What 左右 allows, in the figure's own unit. */
  readonly tolerance: Figure;
}

/** 大于, 达到 ask for a rise and 小于, 降至 for a fall; 左右 and 等于 take their direction from the base value. */
export function directionOf(comparator: Comparator, value: Figure, base: Figure | null): Direction {
  switch (comparator) {
    case 'gte':
    case 'gt':
      return 'RISING';
    case 'lte':
    case 'lt':
      return 'FALLING';
    case 'approx':
    case 'eq':
      return base !== null && value.lt(base) ? 'FALLING' : 'RISING';
  }
}

export function meets(actual: Figure, requirement: Requirement): boolean {
  const { comparator, value, tolerance, direction } = requirement;
  switch (comparator) {
    case 'gte':
      return atLeast(actual, value);
    case 'gt':
      return moreThan(actual, value);
    case 'lte':
      return atLeast(value, actual);
    case 'lt':
      return moreThan(value, actual);
    case 'eq':
      return atLeast(actual, value) && atLeast(value, actual);
    case 'approx':
      return direction === 'RISING' ? atLeast(actual, value.minus(tolerance)) : atLeast(value.plus(tolerance), actual);
  }
}

/** Whether a figure that meets the requirement is 超额: better than asked, for a range better than its far end. */
export function exceeds(actual: Figure, requirement: Requirement, policy: RatingPolicy): boolean {
  const { comparator, value, valueMax, tolerance, direction } = requirement;
  const margin = value.abs().times(policy.target.strictExceededShare);
  switch (comparator) {
    case 'gte':
      return moreThan(actual, valueMax ?? value);
    case 'lte':
      return moreThan(value, actual);
    case 'gt':
      return atLeast(actual, value.plus(margin));
    case 'lt':
      return atLeast(value.minus(margin), actual);
    case 'eq':
      return false;
    case 'approx':
      return direction === 'RISING'
        ? moreThan(actual, value.plus(tolerance))
        : moreThan(value.minus(tolerance), actual);
  }
}

const SIGNS = { gte: '≥', gt: '>', lte: '≤', lt: '<', eq: '=', approx: '' } as const;

/** As a reader writes it: `≥100 个`, `<6%`, `3–5 个`, `7%左右`. */
export function requirementText(goal: {
  readonly comparator: Comparator;
  readonly value: string;
  readonly valueMax: string | null;
  readonly unit: string | null;
}): string {
  if (goal.valueMax !== null) return `${formatFigure(goal.value)}–${formatQuantity(goal.valueMax, goal.unit)}`;
  const text = `${SIGNS[goal.comparator]}${formatQuantity(goal.value, goal.unit)}`;
  return goal.comparator === 'approx' ? `${text}左右` : text;
}

/** Tolerance of 左右 on a level or a sum: the goal's own, else the policy's share of the target. */
export function toleranceOf(own: string | null, value: Figure, policy: RatingPolicy): Figure {
  return own === null ? value.abs().times(policy.target.approximateShare) : figure(own);
}
