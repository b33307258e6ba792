import { FengongError } from './errors.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const PASSING = new Set([502, 503, 504]);

/** A lost connection, a service that is being restarted, or an earlier attempt that still runs. */
export function isPassing(outcome: unknown): boolean {
  if (outcome instanceof FengongError) return PASSING.has(outcome.status) || outcome.code === 'idempotency_key_running';
  // `fetch` says TypeError for every connection that it could not make or that was cut.
  return outcome instanceof TypeError;
}

/** Milliseconds: what the service asks for, else twice as long each time, with a share of chance. */
export function waitBefore(attempt: number, outcome: unknown): number {
  const asked = outcome instanceof FengongError ? outcome.retryAfterSeconds : null;
  if (asked !== null) return Math.min(asked * 1_000, LONGEST_WAIT_MS);
  return Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
}

/** @throws the signal's reason when it ends the wait. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}
