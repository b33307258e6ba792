import { canonicalJson, sha256Hex } from '../../../platform/json.js';

/** What the first link of every chain holds on to. */
export const GENESIS = '0'.repeat(64);

export interface Head {
  /** Number of the last link; 0 before the first. */
  readonly seq: number;
  readonly hash: string;
}

export interface Sealable {
  readonly eventId: string;
  /** UTC with six decimals. */
  readonly instant: string;
  readonly contentHash: string;
}

/** One link: the event's hash, its place, and the link before it. */
export interface Link extends Sealable {
  readonly seq: number;
  readonly prevHash: string;
}

/** SHA-256 (hexadecimal) over the canonical JSON (RFC 8785) of a link. Stored for good, like the hash of the event. */
export function linkHash({ seq, eventId, instant, contentHash, prevHash }: Link): string {
  return sha256Hex(canonicalJson({ version: 1, seq, event: { id: eventId, at: instant }, contentHash, prevHash }));
}

/** The links that continue a chain with these events, in their order. */
export function sealAll(head: Head, events: readonly Sealable[]): readonly (Link & { readonly hash: string })[] {
  let { seq, hash } = head;
  return events.map(({ eventId, instant, contentHash }) => {
    const link = { eventId, instant, contentHash, seq: (seq += 1), prevHash: hash };
    hash = linkHash(link);
    return { ...link, hash };
  });
}
