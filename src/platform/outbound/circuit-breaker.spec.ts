import { describe, expect, it } from '@jest/globals';
import { afterAnswer, afterFailure, CLOSED, pass, PROBE_MS, type BreakerState } from './circuit-breaker.js';

const NOW = new Date('2023-06-30T10:00:00+08:00');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);
const longest = (): number => 1;
const MINUTE = 60_000;

/** Each failure after the fifth is one of a probe. */
const failedTimes = (times: number): BreakerState =>
  Array.from({ length: times }).reduce<BreakerState>((state) => afterFailure(state, NOW, true, longest), CLOSED);

describe('a circuit breaker', () => {
  it('lets everything pass until five failures in a row', () => {
    expect(pass(failedTimes(4), NOW).kind).toBe('PASSES');
    expect(pass(failedTimes(5), NOW)).toEqual({ kind: 'WAITS', until: later(MINUTE) });
  });

  it('forgets failures at the first answer', () => {
    expect(afterFailure(afterAnswer(), NOW, false, longest)).toEqual({ failures: 1, openUntil: null });
  });

  it('lets one probe pass after the pause, and holds the others until it has ended', () => {
    const probe = pass(failedTimes(5), later(MINUTE));
    expect(probe.kind).toBe('PASSES');
    const others = pass((probe as { state: BreakerState }).state, later(MINUTE));
    expect(others).toEqual({ kind: 'WAITS', until: later(MINUTE + PROBE_MS) });
  });

  it('pauses twice as long after each probe that fails, half an hour at most', () => {
    const pause = (times: number): number => (failedTimes(times).openUntil!.getTime() - NOW.getTime()) / MINUTE;
    expect([5, 6, 7, 8, 9, 10, 50].map(pause)).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });

  it('counts an outage once, though messages that were on their way fail after it has opened', () => {
    const open = failedTimes(5);
    expect(afterFailure(open, NOW, false, longest)).toBe(open);
  });

  it('shortens the pause by chance, up to a quarter', () => {
    expect(afterFailure(failedTimes(4), NOW, false, () => 0).openUntil).toEqual(later(0.75 * MINUTE));
  });
});
