import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/transaction.js';

/**
 * Makes the effect of a message happen once, however often the queue delivers it. Call it first in the transaction
 * that does the work: the row and the work commit together, and a second delivery that runs at the same time waits for
 * the first one's row before it learns the answer. Not for deduplicated jobs (see `job-options.ts`).
 */
@Injectable()
export class Inbox {
  /** @returns false when this consumer has already handled the message; the caller then does nothing. */
  async once(tx: Pick<Tx, 'sql' | 'now'>, consumer: string, messageId: string): Promise<boolean> {
    const rows = await tx.sql<{ messageId: string }>(
      `INSERT INTO inbox (consumer, message_id, handled_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING message_id AS "messageId"`,
      [consumer, messageId, tx.now],
    );
    return rows.length === 1;
  }
}
