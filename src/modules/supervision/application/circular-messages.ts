import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { insertNotifications } from '../../notifications/index.js';
import type { CircularView } from './circular-view.js';
import { PeopleTold } from './people-told.js';

const KIND = 'CIRCULAR';

/** Tells of a circular that nobody has made by hand, in the transaction in which it is made. */
@Injectable()
export class CircularMessages {
  constructor(private readonly people: PeopleTold) {}

  async made(tx: Tx, { id, documentNumber, period, facts }: CircularView): Promise<void> {
    const { owed, onTime, missing } = facts.totals;
    const title = `${period.label}督办通报已生成，请审核印发`;
    const text = `《${facts.scheme.title}》${documentNumber}：应报 ${owed} 份，按时 ${onTime} 份，未报 ${missing} 份。请查看通报和附表，核对后印发。`;
    const body = { groups: [{ heading: title, lines: [{ text, link: `/circulars/${id}` }] }] };
    const message = { kind: KIND, dedupeKey: `${KIND}:${id}`, day: businessDay(tx.now), title, body };
    const userIds = await this.people.circulars(tx);
    await insertNotifications(
      tx,
      userIds.map((userId) => ({ ...message, userId })),
    );
  }
}
