import { contentHash, type StoredEvent } from './content-hash.js';
import { GENESIS, linkHash, type Head, type Link } from './chain.js';

/** What is wrong with the record: an event that says something else, is gone, was slipped in, or stands elsewhere. */
export type FindingKind = 'changed' | 'deleted' | 'inserted' | 'reordered';

export interface Finding {
  readonly kind: FindingKind;
  /** Number in the chain; null for what has none. */
  readonly seq: number | null;
  readonly eventId: string | null;
  /** For a person, in Chinese. */
  readonly detail: string;
}

export interface HashedEvent extends StoredEvent {
  readonly contentHash: string;
}

/** A link as it is stored, with the event that it is of; null when there is none under its id and instant. */
export interface StoredLink extends Link {
  readonly hash: string;
  readonly event: HashedEvent | null;
}

/** Follows a chain from its first link to its last, link by link, and says where it breaks. */
export class ChainCheck {
  private last: Head = { seq: 0, hash: GENESIS };
  /** A broken link is told once: the one behind it cannot hold on to it. */
  private sound = true;

  /** @param retiredBefore instant (UTC, six decimals) before which events may be gone, because their time was over. */
  constructor(private readonly retiredBefore: string | null) {}

  get head(): Head {
    return this.last;
  }

  /** The next link. Links come in the order of their numbers. */
  follow(link: StoredLink): Finding[] {
    const gap = this.gapBefore(link.seq);
    const place = this.faultOfLink(link, gap !== null);
    const event = this.faultOfEvent(link);
    this.sound = place === null;
    this.last = { seq: link.seq, hash: link.hash };
    return [gap, place, event].filter((finding) => finding !== null);
  }

  /** After the last link: whether it is the one at which the chain is said to end. */
  end(head: Head): Finding[] {
    const gap = this.gapBefore(head.seq + 1);
    if (gap) return [gap];
    if (head.seq === this.last.seq && head.hash === this.last.hash) return [];
    const detail = `链尾登记为第 ${head.seq} 号，实际最后一号是第 ${this.last.seq} 号，或两者的散列值不一致。`;
    return [{ kind: 'reordered', seq: this.last.seq, eventId: null, detail }];
  }

  private gapBefore(seq: number): Finding | null {
    const first = this.last.seq + 1;
    if (seq <= first) return null;
    const range = seq - 1 === first ? `第 ${first} 号` : `第 ${first} 至 ${seq - 1} 号`;
    return { kind: 'deleted', seq: first, eventId: null, detail: `${range}记录连同其链环已被删除。` };
  }

  private faultOfLink(link: StoredLink, behindGap: boolean): Finding | null {
    const { seq, eventId } = link;
    if (linkHash(link) !== link.hash) {
      const detail = `第 ${seq} 号链环的次序或内容与其散列值不符，记录可能被调换。`;
      return { kind: 'reordered', seq, eventId, detail };
    }
    if (behindGap || !this.sound || link.prevHash === this.last.hash) return null;
    return { kind: 'reordered', seq, eventId, detail: `第 ${seq} 号链环没有接在第 ${this.last.seq} 号之后。` };
  }

  private faultOfEvent({ seq, eventId, instant, contentHash: sealed, event }: StoredLink): Finding | null {
    if (!event) {
      if (this.retiredBefore !== null && instant < this.retiredBefore) return null;
      return { kind: 'deleted', seq, eventId, detail: `第 ${seq} 号记录（${instant}）已被删除，只剩链环。` };
    }
    if (contentHash(event) === sealed && event.contentHash === sealed) return null;
    return { kind: 'changed', seq, eventId, detail: `第 ${seq} 号记录（${instant}）写入后被修改。` };
  }
}
