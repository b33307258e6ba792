import { LIGHTS, type Light } from './conclusion.js';
import { type Figure, atLeast, figure } from './figures.js';
import type { RatingPolicy } from './policy.js';
import type { LightCounts } from './snapshot.js';

export interface Standing {
  /** 0…100; null when nothing accepted tells it. */
  readonly percent: Figure | null;
  readonly expectedPercent: Figure;
  /** Every item is known and reached. */
  readonly completed: boolean;
  readonly hasReport: boolean;
  readonly staleDays: number;
}

/**
 * A task's light (design §6): blue completed, then grey without an accepted report or with one that is too old to
 * speak for today, else by the percentage points behind the expected percent.
 */
export function lightOf(standing: Standing, policy: RatingPolicy): Light {
  const { percent, expectedPercent, completed, hasReport, staleDays } = standing;
  if (completed) return 'BLUE';
  if (!hasReport || percent === null || staleDays > policy.staleAfterDays.report) return 'GREY';
  const gap = expectedPercent.minus(percent);
  if (atLeast(figure(policy.lights.greenUpTo), gap)) return 'GREEN';
  return atLeast(figure(policy.lights.yellowUpTo), gap) ? 'YELLOW' : 'RED';
}

export function countLights(lights: readonly Light[]): LightCounts {
  const counts = Object.fromEntries(Object.keys(LIGHTS).map((light) => [light, 0])) as Record<Light, number>;
  for (const light of lights) counts[light] += 1;
  return counts;
}
