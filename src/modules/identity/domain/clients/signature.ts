import { createHmac, getHashes, timingSafeEqual } from 'node:crypto';

/** How a client signs its requests; `NONE`: it does not. */
export const SIGNINGS = ['NONE', 'HMAC-SHA256', 'HMAC-SM3'] as const;
export type Signing = (typeof SIGNINGS)[number];

/** Name in Node of the hash below each HMAC. */
export const HASH_OF: Readonly<Record<Exclude<Signing, 'NONE'>, string>> = {
  'HMAC-SHA256': 'sha256',
  'HMAC-SM3': 'sm3',
};

/** SM3 (GB/T 32905) is there where Node's OpenSSL was built with it. */
export function isAvailable(signing: Signing): boolean {
  return signing === 'NONE' || getHashes().includes(HASH_OF[signing]);
}

/** How far the clock of a client may be from ours, and how long a nonce is remembered beyond its instant. */
export const TOLERANCE_SECONDS = 300;

export interface SignedParts {
  readonly method: string;
  /** Path and query exactly as on the request line: `/api/v1/units?limit=1`. */
  readonly target: string;
  /** The header `Content-Digest` as sent; empty without a body. */
  readonly contentDigest: string;
  /** The header `On-Behalf-Of` as sent; empty without. */
  readonly onBehalfOf: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
  readonly nonce: string;
}

/** What is signed: eight lines, joined by LF, without one at the end. */
export function textToSign(signing: Exclude<Signing, 'NONE'>, parts: SignedParts): string {
  const cut = parts.target.indexOf('?');
  const path = cut === -1 ? parts.target : parts.target.slice(0, cut);
  const query = cut === -1 ? '' : parts.target.slice(cut + 1);
  const { method, contentDigest, onBehalfOf, timestamp, nonce } = parts;
  return [signing, method, path, query, contentDigest, onBehalfOf, timestamp, nonce].join('\n');
}

/** @param key 32 bytes in Base64, as handed out. @returns Base64. */
export function sign(signing: Exclude<Signing, 'NONE'>, key: string, parts: SignedParts): string {
  return createHmac(HASH_OF[signing], Buffer.from(key, 'base64')).update(textToSign(signing, parts)).digest('base64');
}

export function isSignedWith(
  signing: Exclude<Signing, 'NONE'>,
  key: string,
  parts: SignedParts,
  signature: string,
): boolean {
  const expected = Buffer.from(sign(signing, key, parts), 'base64');
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
