import type { Tx } from '../../../platform/database/transaction.js';
import type { NewMessage } from '../domain/message.js';
import { writeMessages, type WrittenMessage } from '../persistence/messages.js';

/** Messages that travel in one statement: quick, and small enough for JSON in PostgreSQL. */
const BATCH = 2_000;

/**
 * Writes messages to people, and what the channels have to deliver, in the transaction of the facts that they tell of.
 * Set-based: call it once for all messages of a command. What a person has been told already (same `dedupeKey`) is not
 * told again.
 * @returns in the order of `messages`: the message's id, and whether it is new.
 */
export async function insertNotifications(tx: Tx, messages: readonly NewMessage[]): Promise<WrittenMessage[]> {
  const written: WrittenMessage[] = [];
  for (let start = 0; start < messages.length; start += BATCH) {
    written.push(...(await writeMessages(tx, messages.slice(start, start + BATCH))));
  }
  return written;
}
