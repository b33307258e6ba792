import type { AttemptOutcome } from './attempt.js';
import type { HttpAnswer } from './http-client.js';

const MOST_QUOTED = 200;
const GONE = 410;
/** Why a receiver rests that has answered so, for people. */
export const GONE_WORDS = '接收方答复 410，表示不再接收';

/**
 * What the answer to a webhook means (Standard Webhooks 1.0): 2xx has it, 410 wants no more, everything else is tried
 * again, a redirect included.
 */
export function webhookOutcome(
  { status, headers, body }: Pick<HttpAnswer, 'status' | 'headers' | 'body'>,
  now: Date,
): AttemptOutcome {
  const answer = `HTTP ${status} ${body.slice(0, MOST_QUOTED)}`;
  if (status >= 200 && status < 300) return { kind: 'SENT', answer };
  if (status === GONE) return { kind: 'REJECTED', reason: `${answer}（对方已停止接收）` };
  const retryAfterMs = retryAfter(headers['retry-after'], now);
  return { kind: 'RETRY', reason: answer, ...(retryAfterMs !== null && { retryAfterMs }) };
}

export function isGone({ status }: Pick<HttpAnswer, 'status'>): boolean {
  return status === GONE;
}

/** Seconds or a date (RFC 9110 §10.2.3), in milliseconds from now; null for anything else. */
function retryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
