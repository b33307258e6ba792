import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { isUuid } from '../../../platform/ids.js';
import { suspects, type Asked, type Found, type LedgerPush } from '../domain/compare-receiver.js';
import { PROTOCOLS } from '../domain/protocols/index.js';
import type { ListedTodo, TodoListing } from '../domain/protocols/protocol.js';
import { ReceiverClient, type Receiver } from './receiver.js';

/** Of one person; an OA that never ends is left alone. */
const MOST_PAGES = 100;
/** Of one comparison; what is left is looked up the next day. */
const MOST_LOOK_UPS = 1_000;

export interface Unanswered {
  readonly unanswered: string;
}

/** Puts the questions of a comparison to an OA, one after the other. Changes nothing there. */
@Injectable()
export class AskReceiver {
  constructor(
    private readonly receivers: ReceiverClient,
    private readonly clock: Clock,
  ) {}

  /**
   * @param ledgerOf our pushes by the time the lists are in, those that the OA has named among them.
   * @returns why there is no answer when one question had none: half an answer would find differences that are none.
   */
  async run(
    receiver: Receiver,
    listing: TodoListing,
    accounts: readonly string[],
    ledgerOf: (named: readonly string[]) => Promise<readonly LedgerPush[]>,
  ): Promise<{ readonly asked: Asked; readonly ledger: readonly LedgerPush[] } | Unanswered> {
    const since = this.clock.now();
    const listed: ListedTodo[] = [];
    for (const account of accounts) {
      const items = await this.list(receiver, listing, account);
      if ('unanswered' in items) return items;
      listed.push(...items);
    }
    // Our ids are UUIDs; other applications choose theirs as they like.
    const ledger = await ledgerOf(listed.map(({ sourceId }) => sourceId).filter(isUuid));
    const found = new Map<string, Found>();
    for (const { id } of suspects(ledger, { listed, since }).slice(0, MOST_LOOK_UPS)) {
      const answer = await this.receivers.ask(receiver, {
        request: (token) => listing.lookUp(receiver.settings, id, token),
        read: (given) => listing.readFound(given),
      });
      if (answer.kind !== 'FOUND') return { unanswered: answer.reason };
      found.set(id, answer.found);
    }
    const linkBase = receiver.settings['linkBase'] ?? '';
    return { asked: { listed, found, since, shown: (title) => listing.shown(title), linkBase }, ledger };
  }

  /** Whether the OA lets us read at all; null when it does, or its make cannot be asked. */
  async probe(receiver: Receiver): Promise<string | null> {
    const { listing } = PROTOCOLS[receiver.kind];
    if ('impossible' in listing) return null;
    const answer = await this.page(receiver, listing, listing.probeAccount(receiver.settings), null);
    return answer.kind === 'PAGE' ? null : answer.reason;
  }

  private async list(receiver: Receiver, listing: TodoListing, account: string): Promise<ListedTodo[] | Unanswered> {
    const items: ListedTodo[] = [];
    let page: string | null = null;
    for (let turn = 0; turn < MOST_PAGES; turn += 1) {
      const answer = await this.page(receiver, listing, account, page);
      if (answer.kind !== 'PAGE') return { unanswered: answer.reason };
      items.push(...answer.items);
      if (answer.next === null) return items;
      page = answer.next;
    }
    return { unanswered: `账号 ${account} 的待办超过 ${MOST_PAGES} 页，无法对账，请在对方系统中清理` };
  }

  private page(receiver: Receiver, listing: TodoListing, account: string, page: string | null) {
    return this.receivers.ask(receiver, {
      request: (token) => listing.list(receiver.settings, account, page, token),
      read: (given) => listing.readList(account, given),
    });
  }
}
