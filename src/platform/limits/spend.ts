import { DomainError } from '../errors.js';
import { rateHeaders, type Rate } from './rate-limits.js';

/** The part of an answer that tells the rate. */
export interface RateHeaders {
  header(name: string, value: string): unknown;
}

/** Tells the caller its rate in the headers. @throws DomainError 429 `rate_limited` when it has none left. */
export function spend(reply: RateHeaders, policy: string, rate: Rate): void {
  for (const [name, value] of Object.entries(rateHeaders(policy, rate))) reply.header(name, value);
  if (rate.taken) return;
  throw new DomainError({
    code: 'rate_limited',
    kind: 'too_many',
    detail: `请求过于频繁，每分钟最多 ${rate.perMinute} 次。请按 Retry-After 等待后重试。`,
    retryAfterSeconds: Math.max(1, rate.retryAfterSeconds),
  });
}
