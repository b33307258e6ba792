import { figure, stored } from './figures.js';
import type { RatingPolicy } from './policy.js';

/**
 * The weight of a measure or target in its task: the policy's for it alone, else its own times the policy's for its
 * kind, as a policy that weighs measures double is to weigh all of them so.
 */
export function itemWeight(
  item: { readonly id: string; readonly weight: string | null },
  kind: 'measure' | 'target',
  { weights }: RatingPolicy,
): string {
  const single = weights.items?.[item.id];
  if (single !== undefined) return single;
  if (item.weight === null) return weights[kind];
  return figure(weights[kind]).eq(1) ? item.weight : stored(figure(item.weight).times(weights[kind]));
}

export function taskWeight(taskId: string, { weights }: RatingPolicy): string {
  return weights.tasks?.[taskId] ?? '1';
}

/** Null when the scheme's mean is one over its tasks, whatever section they stand in. */
export function sectionWeight(sectionId: string, { weights }: RatingPolicy): string | null {
  return weights.sections ? (weights.sections[sectionId] ?? '1') : null;
}
