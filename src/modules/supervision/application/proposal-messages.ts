import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { insertNotifications, type MessageLine } from '../../notifications/index.js';
import { orderLine } from '../domain/order-texts.js';
import type { ProposedRaise } from '../persistence/proposals.js';
import { PeopleTold } from './people-told.js';

const KIND = 'SUPERVISION_PROPOSAL';
const LIST = '/supervision-proposals';
/** Nobody reads more in a message, and the list shows them all. */
const MOST_LINES = 50;

/** Tells 督查室 what is proposed besides its daily digest, in the transaction of the proposal. */
@Injectable()
export class ProposalMessages {
  constructor(private readonly people: PeopleTold) {}

  /** One message for all that a sweep proposes to raise. */
  async raises(tx: Tx, raises: readonly ProposedRaise[]): Promise<void> {
    const [first] = raises;
    if (!first) return;
    const listed = raises.slice(0, MOST_LINES).map(({ orderId, facts, deadline }) => ({
      text: orderLine(facts, deadline),
      link: `/supervision-orders/${orderId}`,
    }));
    const rest = raises.length > listed.length ? [{ text: `等共 ${raises.length} 件`, link: LIST }] : [];
    await this.tell(tx, await this.people.office(tx), {
      key: first.proposalId,
      title: `建议升级督办单 ${raises.length} 件`,
      heading: '已过办理时限仍未回复，请研究是否升级督办',
      lines: [...listed, ...rest],
    });
  }

  /** Whoever proposed it knows. */
  async byHand(tx: Tx, proposalId: string, { unit, title }: ProposedByHand, reason: string): Promise<void> {
    const office = await this.people.office(tx);
    await this.tell(
      tx,
      office.filter((userId) => userId !== tx.ctx.actor.userId),
      {
        key: proposalId,
        title: '收到人工提请督办 1 件',
        heading: '人工提请督办，请研究是否发出督办单',
        lines: [{ text: `${unit}“${title}”：${reason}`, link: LIST }],
      },
    );
  }

  private async tell(tx: Tx, userIds: readonly string[], { key, title, heading, lines }: Told): Promise<void> {
    const message = {
      kind: KIND,
      dedupeKey: `${KIND}:${key}`,
      day: businessDay(tx.now),
      title,
      body: { groups: [{ heading, lines }] },
    };
    await insertNotifications(
      tx,
      userIds.map((userId) => ({ userId, ...message })),
    );
  }
}

export interface ProposedByHand {
  readonly unit: string;
  /** Of the task or indicator. */
  readonly title: string;
}

interface Told {
  /** Id of a proposal that it tells of, which is told once. */
  readonly key: string;
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly MessageLine[];
}
