import { randomInt } from 'node:crypto';
import { OUTBOUND_TIMING } from './outbound-timing.js';

const SECOND = 1000;
const LAST_CEILING_MS = 26 * 60 * 60 * SECOND;
const GROWTH = 3;

/** The last attempt comes 74 hours after the first one at the earliest, 148 at the latest: a weekend's outage loses nothing. */
export const MOST_ATTEMPTS = 14;

/**
 * When to try again after the attempt number `attempt` (1 is the first) has failed: exponential, with equal jitter, so
 * that the messages of an outage do not come back all at once (Brooker, "Exponential Backoff And Jitter", 2015). Full
 * jitter would give up one message in three within a weekend.
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
  return new Date(now.getTime() + Math.round((ceilingMs * (1 + random())) / 2));
}

const STEPS = 2 ** 32;

/** Chance for jitter, in [0, 1). */
export function chance(): number {
  return randomInt(STEPS) / STEPS;
}
