import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../platform/group-by.js';
import type { NewMessage } from '../domain/message.js';
import { deliveriesQueued } from '../events.js';
import { insertDeliveries } from '../persistence/deliveries.js';
import { writeMessages, type WrittenMessage } from '../persistence/messages.js';
import { targetsOf } from '../persistence/targets.js';

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
    const batch = messages.slice(start, start + BATCH);
    const ofBatch = await writeMessages(tx, batch);
    await queueDeliveries(tx, batch, ofBatch);
    written.push(...ofBatch);
  }
  return written;
}

async function queueDeliveries(
  tx: Tx,
  messages: readonly NewMessage[],
  written: readonly WrittenMessage[],
): Promise<void> {
  const fresh = messages.flatMap(({ userId, channels }, index) => {
    const { id, isNew } = written[index]!;
    return isNew ? [{ id, userId, channels }] : [];
  });
  if (fresh.length === 0) return;
  const userIds = [...new Set(fresh.map(({ userId }) => userId))];
  const targets = groupBy(await targetsOf(readsIn(tx), tx.jurisdictionId, userIds, tx.now), ({ userId }) => userId);
  const deliveries = fresh.flatMap(({ id, userId, channels }) =>
    (targets.get(userId) ?? [])
      .filter(({ channel }) => channels?.includes(channel) ?? true)
      .map((target) => ({ ...target, notificationId: id })),
  );
  if (deliveries.length === 0) return;
  await insertDeliveries(tx, deliveries);
  tx.publish(deliveriesQueued, {});
}
