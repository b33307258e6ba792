/** Failures in a row after which a login is locked. */
export const MAX_FAILURES = 5;
/** How long the lock lasts, and how long a failure counts. */
export const LOCK_MINUTES = 15;

/** Failures before this instant no longer count, and a lock that began before it is over. */
export function lockHorizon(now: Date): Date {
  return new Date(now.getTime() - LOCK_MINUTES * 60_000);
}

/** `attempts` counts this attempt as well, as if it had already failed. */
export function isLocked(attempts: number): boolean {
  return attempts > MAX_FAILURES;
}

/** When a lock that began at an instant is over. */
export function lockEnds(since: Date): Date {
  return new Date(since.getTime() + LOCK_MINUTES * 60_000);
}
