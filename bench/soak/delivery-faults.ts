import type { Client } from 'pg';
import type { Channel, Received } from './acceptances.js';

/** One copy of somebody's message, wherever it goes. */
export function copyOf(channel: Channel, recipientId: string): string {
  return `${channel} ${recipientId}`;
}

/**
 * What is wrong at the receivers; a message may come more than once, if under the same id.
 * @param owed every copy (`copyOf`) that must have arrived.
 */
export async function deliveryFaults(
  client: Client,
  received: ReadonlyMap<string, Received>,
  owed: ReadonlySet<string>,
): Promise<string[]> {
  const faults: string[] = [];
  const idOf = new Map<string, string>();
  for (const { messageId, channel, recipientId } of received.values()) {
    const copy = copyOf(channel, recipientId);
    const other = idOf.get(copy);
    if (!owed.has(copy)) faults.push(`received: owed to nobody: ${copy}`);
    else if (other) faults.push(`received: ${copy} under two ids, ${other} and ${messageId}`);
    idOf.set(copy, messageId);
  }
  for (const copy of owed) if (!idOf.has(copy)) faults.push(`received: missing: ${copy}`);
  const { rows } = await client.query<{ id: string; state: string }>(`SELECT id, state FROM delivery`);
  for (const { id, state } of rows) {
    if (state !== 'SENT') faults.push(`delivery ${id} is ${state}`);
    else if (!received.has(id)) faults.push(`delivery ${id} is called sent and was not received`);
  }
  return faults;
}
