import { describe, expect, it } from '@jest/globals';
import { settle } from './attempt.js';
import { MOST_ATTEMPTS, nextAttemptAt } from './backoff.js';

const NOW = new Date('2023-06-30T10:00:00+08:00');
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const half = (): number => 0.5;
const waitAfter = (attempt: number, random = half): number =>
  nextAttemptAt(attempt, NOW, random)!.getTime() - NOW.getTime();

describe('the time of the next attempt', () => {
  it('is between half of a ceiling and the ceiling, which triples from twenty seconds to twenty-six hours', () => {
    expect([1, 2, 3, 4].map((attempt) => waitAfter(attempt) / SECOND)).toEqual([15, 45, 135, 405]);
    expect([0, 0.999].map((dice) => Math.round(waitAfter(2, () => dice) / SECOND))).toEqual([30, 60]);
    expect(waitAfter(MOST_ATTEMPTS - 1, () => 0)).toBe(13 * HOUR);
  });

  it('is three days after the first one at the least, however the dice fall, and then there is none', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => waitAfter(index + 1, () => 0));
    const least = waits.reduce((sum, wait) => sum + wait, 0);
    expect(least).toBeGreaterThan(72 * HOUR);
    expect(least).toBeLessThan(80 * HOUR);
    expect(nextAttemptAt(MOST_ATTEMPTS, NOW, half)).toBeNull();
  });
});

describe('after an attempt a message', () => {
  it('that was accepted is SENT, with the id that the receiver gave it', () => {
    expect(settle({ kind: 'SENT', remoteId: 'T-1', answer: '250 OK' }, 1, NOW, half)).toEqual({
      state: 'SENT',
      nextAttemptAt: null,
      answer: '250 OK',
      code: null,
      remoteId: 'T-1',
    });
  });

  it('that was refused for good is DEAD at once', () => {
    expect(settle({ kind: 'REJECTED', reason: '550 no such user' }, 1, NOW, half)).toMatchObject({
      state: 'DEAD',
      nextAttemptAt: null,
      answer: '550 no such user',
    });
  });

  it('that failed is FAILED with a time, and DEAD after its last attempt', () => {
    const failed = { kind: 'RETRY', reason: '503' } as const;
    expect(settle(failed, 1, NOW, half)).toMatchObject({
      state: 'FAILED',
      nextAttemptAt: new Date(NOW.getTime() + 15 * SECOND),
    });
    expect(settle(failed, MOST_ATTEMPTS, NOW, half)).toMatchObject({ state: 'DEAD', nextAttemptAt: null });
  });

  it('waits as long as the receiver asks for, a day at most', () => {
    const asked = (retryAfterMs: number) =>
      settle({ kind: 'RETRY', reason: '429', retryAfterMs }, 1, NOW, half).nextAttemptAt!.getTime() - NOW.getTime();
    expect(asked(HOUR)).toBe(HOUR);
    expect(asked(2 * SECOND)).toBe(15 * SECOND);
    expect(asked(1000 * HOUR)).toBe(24 * HOUR);
  });

  it('keeps of the answer one line that a database can hold', () => {
    const { answer } = settle({ kind: 'REJECTED', reason: `550-a\r\n550\0 b ${'长'.repeat(600)}` }, 1, NOW, half);
    expect(answer).toMatch(/^550-a 550 b 长+…$/u);
    expect(Array.from(answer!)).toHaveLength(500);
  });
});
