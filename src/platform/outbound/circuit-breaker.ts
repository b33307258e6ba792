/**
 * Keeps a broken receiver from being asked again and again, and its messages from using up their attempts. Plain state
 * and pure rules; `EndpointGates` keeps the state in the database, so that all workers agree.
 *
 * Closed: everything passes. After `FAILURES_TO_OPEN` failures in a row: open, nothing passes for a while. Then half
 * open: one message at a time passes as a probe. It closes the breaker, or opens it again for twice as long.
 */
export interface BreakerState {
  /** Failures in a row. */
  readonly failures: number;
  /** Open until then; in the past: half open. Null: closed. */
  readonly openUntil: Date | null;
}

export const CLOSED: BreakerState = { failures: 0, openUntil: null };

const FAILURES_TO_OPEN = 5;
const FIRST_PAUSE_MS = 60 * 1000;
const LONGEST_PAUSE_MS = 30 * 60 * 1000;
/** Longer than any attempt may take: a probe whose worker died holds the others back no longer than this. */
export const PROBE_MS = 45 * 1000;

export type Passage =
  | { readonly kind: 'PASSES'; readonly state: BreakerState; readonly probe: boolean }
  | { readonly kind: 'WAITS'; readonly until: Date };

/** Asks for passage at an instant; the state that comes back must be kept before the message is sent. */
export function pass(state: BreakerState, now: Date): Passage {
  if (state.openUntil === null) return { kind: 'PASSES', state, probe: false };
  if (now < state.openUntil) return { kind: 'WAITS', until: state.openUntil };
  return { kind: 'PASSES', state: { ...state, openUntil: new Date(now.getTime() + PROBE_MS) }, probe: true };
}

/** The receiver has answered as one that works, be it by a refusal of this one message. */
export function afterAnswer(): BreakerState {
  return CLOSED;
}

/**
 * A message that was on its way when the breaker opened adds nothing by failing too: one outage is one failure.
 * @param random a number in [0, 1): breakers that opened together do not probe together.
 */
export function afterFailure(state: BreakerState, now: Date, probe: boolean, random: () => number): BreakerState {
  if (!probe && state.openUntil !== null && now < state.openUntil) return state;
  const failures = state.failures + 1;
  if (failures < FAILURES_TO_OPEN) return { failures, openUntil: null };
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures - FAILURES_TO_OPEN), LONGEST_PAUSE_MS);
  return { failures, openUntil: new Date(now.getTime() + Math.round(pause * (0.75 + random() / 4))) };
}
