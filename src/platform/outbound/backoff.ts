import { randomInt } from 'node:crypto';
import { OUTBOUND_TIMING } from './outbound-timing.js';

const SECOND = 1000;
const LAST_CEILING_MS = 24 * 60 * 60 * SECOND;
const GROWTH = 3;
const LEAST_DELAY_MS = SECOND;

/** In the mean the last attempt comes three days after the first one (69 hours), long enough for a weekend's outage. */
export const MOST_ATTEMPTS = 14;

/**
 * When to try again after the attempt number `attempt` (1 is the first) has failed: exponential, with full jitter, so
 * that the messages of an outage do not come back all at once (Brooker, "Exponential Backoff And Jitter", 2015).
 * @param random a number in [0, 1).
 * @param firstMs the longest wait after the first attempt.
 * @returns null: give up.
 */
export function nextAttemptAt(
  attempt: number,
  now: Date,
  random: () => number,
  firstMs = OUTBOUND_TIMING.firstRetry,
): Date | null {
  if (attempt >= MOST_ATTEMPTS) return null;
  const ceilingMs = Math.min(firstMs * GROWTH ** (attempt - 1), LAST_CEILING_MS);
  return new Date(now.getTime() + Math.max(LEAST_DELAY_MS, Math.round(random() * ceilingMs)));
}

const STEPS = 2 ** 32;

/** Chance for jitter, in [0, 1). */
export function chance(): number {
  return randomInt(STEPS) / STEPS;
}
