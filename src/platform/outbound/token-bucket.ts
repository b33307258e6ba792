/** So many messages per minute to one receiver, and as many at once at most. */
export interface RateLimit {
  readonly perMinute: number;
}

export interface Bucket {
  readonly tokens: number;
  readonly filledAt: Date;
}

export type Taken =
  { readonly kind: 'TAKEN'; readonly bucket: Bucket } | { readonly kind: 'EMPTY'; readonly until: Date };

const MINUTE_MS = 60_000;

export function fullBucket({ perMinute }: RateLimit, now: Date): Bucket {
  return { tokens: perMinute, filledAt: now };
}

/** As SQL what `take` finds in the bucket: $2 is the rate per minute, $3 now. @param row alias of the bucket's row. */
export const filledSql = (row: string): string =>
  `least($2::float8, ${row}.tokens + greatest(0, extract(epoch FROM $3::timestamptz - ${row}.filled_at)::float8)
  * $2::float8 / 60)`;

/** Takes one token, after the bucket has filled up with time. A clock that went back fills nothing. */
export function take(bucket: Bucket, { perMinute }: RateLimit, now: Date): Taken {
  const passed = Math.max(0, now.getTime() - bucket.filledAt.getTime());
  const tokens = Math.min(perMinute, bucket.tokens + (passed * perMinute) / MINUTE_MS);
  if (tokens >= 1) return { kind: 'TAKEN', bucket: { tokens: tokens - 1, filledAt: now } };
  return { kind: 'EMPTY', until: new Date(now.getTime() + Math.ceil(((1 - tokens) * MINUTE_MS) / perMinute)) };
}
