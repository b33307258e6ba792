import { createHmac, randomBytes } from 'node:crypto';
import { sha256Hex } from '../../../../platform/json.js';

const BYTES = 32;
/** 32 bytes in base64url. */
const WORD = /^[\w-]{43}$/;

export function newWord(): string {
  return randomBytes(BYTES).toString('base64url');
}

export function isWord(text: unknown): text is string {
  return typeof text === 'string' && WORD.test(text);
}

/** What one sign-in is bound to its browser by. */
export interface Binding {
  /** SHA-256 of state and of the browser's word, hexadecimal: what the database keeps. */
  readonly stateHash: string;
  readonly browserHash: string;
  /** PKCE, RFC 7636: 43 characters. */
  readonly codeVerifier: string;
  /** Comes back in the ID token. */
  readonly nonce: string;
}

/**
 * Code verifier and nonce of a sign-in follow from its state and from a word that only the browser has, in a cookie. So
 * several sign-ins of one browser go on side by side, and whoever reads the database can finish none of them.
 */
export function bindingOf(state: string, browserWord: string): Binding {
  return {
    stateHash: sha256Hex(state),
    browserHash: sha256Hex(browserWord),
    codeVerifier: derived('code verifier'),
    nonce: derived('nonce'),
  };

  function derived(purpose: string): string {
    return createHmac('sha256', browserWord).update(`${purpose}\n${state}`).digest('base64url');
  }
}
