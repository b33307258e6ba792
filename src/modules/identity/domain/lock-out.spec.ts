import { describe, expect, it } from '@jest/globals';
import { isLocked, LOCK_MINUTES, lockHorizon, MAX_FAILURES } from './lock-out.js';

describe('lock-out', () => {
  it('lets the fifth attempt in a row be checked and the sixth not', () => {
    expect(MAX_FAILURES).toBe(5);
    expect([1, 5, 6, 600].map(isLocked)).toEqual([false, false, true, true]);
  });

  it('counts the failures of the last fifteen minutes', () => {
    expect(LOCK_MINUTES).toBe(15);
    expect(lockHorizon(new Date('2023-06-30T02:00:00Z'))).toEqual(new Date('2023-06-30T01:45:00Z'));
  });
});
