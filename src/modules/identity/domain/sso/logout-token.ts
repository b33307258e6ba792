import type { Claims } from './claims.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** How old a logout token may be, and how long the number of one is remembered at least. */
export const LOGOUT_SECONDS = 600;
const MOST_CHARACTERS = 1_000;

/** Which sessions at the provider have ended: one of a person, or all of a person's. */
export interface EndedLogin {
  readonly jti: string;
  readonly sid: string | null;
  readonly subject: string | null;
}

/**
 * Reads a logout token whose signature, issuer, audience and instants have been checked (OpenID Connect Back-Channel
 * Logout 1.0, §2.6).
 * @returns what is wrong, in the words of the specification, when it is none.
 */
export function readLogoutToken(claims: Claims): EndedLogin | { readonly fault: string } {
  const { events, nonce } = claims;
  const jti = text(claims['jti']);
  const sid = text(claims['sid']);
  const subject = text(claims['sub']);
  if (typeof events !== 'object' || events === null || !isObject((events as Claims)[EVENT])) {
    return { fault: 'events does not name the back-channel logout' };
  }
  if (nonce !== undefined) return { fault: 'a nonce must not be present' };
  if (jti === null) return { fault: 'jti is missing' };
  if (sid === null && subject === null) return { fault: 'neither sid nor sub is present' };
  return { jti, sid, subject };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS ? value : null;
}
