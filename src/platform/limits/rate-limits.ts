import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { prepared } from '../database/preparing-client.js';
import { filledSql } from '../outbound/token-bucket.js';

const WINDOW_SECONDS = 60;

export interface Rate {
  /** So many a minute, and as many at once. */
  readonly perMinute: number;
  readonly taken: boolean;
  /** Whole tokens that are left. */
  readonly left: number;
  /** Until the bucket is full again. */
  readonly fullInSeconds: number;
  /** Until the next token; 0 while there is one. */
  readonly retryAfterSeconds: number;
}

/**
 * A token bucket for each caller, by the rule of `outbound/token-bucket.ts`, in the database: several processes answer
 * the same caller, and only together can they keep its rate. One statement, which locks its row for that long.
 */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async take(key: string, perMinute: number): Promise<Rate> {
    const row = await this.database.one<{ tokens: number; taken: boolean }>(TAKE, [key, perMinute, this.clock.now()]);
    const { tokens, taken } = row!;
    const secondsFor = (missing: number): number => Math.ceil((Math.max(0, missing) * WINDOW_SECONDS) / perMinute);
    return {
      perMinute,
      taken,
      left: Math.floor(tokens),
      fullInSeconds: secondsFor(perMinute - tokens),
      retryAfterSeconds: secondsFor(1 - tokens),
    };
  }
}

const FILLED = filledSql('b');

const TAKE = prepared(`
  INSERT INTO rate_bucket AS b (key, tokens, filled_at, taken) VALUES ($1, $2::float8 - 1, $3, true)
  ON CONFLICT (key) DO UPDATE SET
    tokens = ${FILLED} - CASE WHEN ${FILLED} >= 1 THEN 1 ELSE 0 END,
    taken = ${FILLED} >= 1,
    filled_at = greatest(b.filled_at, $3)
  RETURNING tokens, taken`);

/** `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10. */
export function rateHeaders(policy: string, rate: Rate): Readonly<Record<string, string>> {
  return {
    'ratelimit-policy': `"${policy}";q=${rate.perMinute};w=${WINDOW_SECONDS}`,
    ratelimit: `"${policy}";r=${rate.left};t=${rate.fullInSeconds}`,
  };
}
