import { randomInt } from 'node:crypto';

/** OPEN can be read by everybody at its address; there is at most one of a scheme. */
export type PublicationState = 'OPEN' | 'REPLACED' | 'WITHDRAWN';

export const PUBLICATION_STATE_WORDS: Readonly<Record<PublicationState, string>> = {
  OPEN: '公开中',
  REPLACED: '已由新的一期取代',
  WITHDRAWN: '已撤下',
};

export function publicationState(row: {
  readonly endedAt: Date | null;
  readonly withdrawalReason: string | null;
}): PublicationState {
  if (row.endedAt === null) return 'OPEN';
  return row.withdrawalReason === null ? 'REPLACED' : 'WITHDRAWN';
}

/** Without letters that are taken for one another when an address is typed from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE = /^[a-hjkmnp-z2-9]{10}$/;

/** Of a public address: nothing of the scheme can be read out of it, and nobody comes upon it by counting. */
export function newPublicCode(): string {
  return Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

export function isPublicCode(code: string): boolean {
  return CODE.test(code);
}

export const publicAddress = (code: string): string => `/public/${code}`;
