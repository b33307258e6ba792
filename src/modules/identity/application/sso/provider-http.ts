import type { CustomFetch } from 'openid-client';
import { NoAnswer, type GuardedHttp } from '../../../../platform/outbound/index.js';

/** A person waits, and a sign-in asks up to four times. */
export const PROVIDER_MS = 5_000;
/** Key sets of large providers have hundreds of lines. */
const ANSWER_BYTES = 512 * 1024;
/** A Response may not have a body with these. */
const BODILESS: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * `fetch` for the library of OpenID Connect, by the house's own client: no private address unless the operator has named it,
 * no redirect, a time and a size that cannot be exceeded. @throws NoAnswer
 */
export function guardedFetch(http: GuardedHttp, timeMs = PROVIDER_MS): CustomFetch {
  return async (url, { method, headers, body }) => {
    const text = body instanceof URLSearchParams || typeof body === 'string' ? body.toString() : undefined;
    const answer = await http.send({
      method: method === 'POST' ? 'POST' : 'GET',
      url,
      headers,
      timeMs,
      answerBytes: ANSWER_BYTES,
      ...(text !== undefined && { body: text }),
    });
    if (answer.cut) throw new NoAnswer('应答过长');
    const kept = Object.entries(answer.headers).filter(([, value]) => typeof value === 'string') as [string, string][];
    return new Response(BODILESS.has(answer.status) ? null : answer.body, { status: answer.status, headers: kept });
  };
}
