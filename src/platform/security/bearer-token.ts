import { createHash, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../config/secret.js';

const BEARER = /^Bearer +(\S+)$/i;

/**
 * Whether an `Authorization` header carries the token. Digests are compared, so that neither length nor content of the
 * token can be learnt from the time that it takes.
 */
export function bears(authorization: string | undefined, token: Secret): boolean {
  const given = BEARER.exec(authorization ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token.reveal()));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
