import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../../../../platform/json.js';

const BYTES = 32;
/** So that a token in a log or a repository is known for what it is, and the gate knows where to look it up. */
const TOKEN_MARK = 'fgt_';
const SECRET_MARK = 'fgs_';
const TOKEN = /^fgt_[\w-]{43}$/;

/** Two may be valid at once, so that a client changes over without standing still. */
export const MOST_SECRETS = 2;
export const SECRET_DAYS = { least: 1, most: 730, usual: 365 } as const;
export const TOKEN_SECONDS = 3600;

/** 256 random bits: SHA-256 is enough to keep them by. */
export interface Made {
  readonly word: string;
  readonly hash: string;
}

export function newToken(): Made {
  return made(TOKEN_MARK);
}

export function newSecret(): Made {
  return made(SECRET_MARK);
}

/** For HMAC, in Base64. */
export function newSigningKey(): string {
  return randomBytes(BYTES).toString('base64');
}

export function isClientToken(word: string): boolean {
  return word.startsWith(TOKEN_MARK);
}

/** @returns null for what cannot be one. */
export function hashOfToken(word: string): string | null {
  return TOKEN.test(word) ? sha256Hex(word) : null;
}

function made(mark: string): Made {
  const word = mark + randomBytes(BYTES).toString('base64url');
  return { word, hash: sha256Hex(word) };
}
