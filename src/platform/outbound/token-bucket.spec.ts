import { describe, expect, it } from '@jest/globals';
import { fullBucket, take, type Bucket } from './token-bucket.js';

const NOW = new Date('2023-06-30T10:00:00+08:00');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);
const LIMIT = { perMinute: 2 };

const afterTaking = (times: number): Bucket => {
  let bucket = fullBucket(LIMIT, NOW);
  for (let i = 0; i < times; i += 1) bucket = (take(bucket, LIMIT, NOW) as { bucket: Bucket }).bucket;
  return bucket;
};

describe('a token bucket of two a minute', () => {
  it('gives two at once and says when the next one is there', () => {
    expect(take(afterTaking(1), LIMIT, NOW).kind).toBe('TAKEN');
    expect(take(afterTaking(2), LIMIT, NOW)).toEqual({ kind: 'EMPTY', until: later(30_000) });
  });

  it('gives it at that time', () => {
    expect(take(afterTaking(2), LIMIT, later(29_999)).kind).toBe('EMPTY');
    expect(take(afterTaking(2), LIMIT, later(30_000)).kind).toBe('TAKEN');
  });

  it('saves up no more than a minute of rest', () => {
    expect(take(afterTaking(2), LIMIT, later(3_600_000))).toMatchObject({ bucket: { tokens: 1 } });
  });

  it('gains nothing from a clock that goes back', () => {
    expect(take(afterTaking(2), LIMIT, later(-60_000)).kind).toBe('EMPTY');
  });

  it('follows a limit that was lowered', () => {
    expect(take({ tokens: 300, filledAt: NOW }, LIMIT, NOW)).toMatchObject({ bucket: { tokens: 1 } });
  });
});
