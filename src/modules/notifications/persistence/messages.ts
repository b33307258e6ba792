import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { NewMessage } from '../domain/message.js';

export interface WrittenMessage {
  readonly id: string;
  readonly isNew: boolean;
}

/**
 * Writes messages; one that the person has already (same dedupe key) is left as it is and answered with its id.
 * @returns in the order of `messages`.
 * @throws the unique key `uq_notification_digest` for a second digest of a day under another dedupe key.
 */
export async function writeMessages(tx: Tx, messages: readonly NewMessage[]): Promise<WrittenMessage[]> {
  const rows = messages.map((message) => ({ id: newId(), ...message }));
  const inserted = await tx.sql<{ id: string }>(INSERT, [JSON.stringify(rows), tx.jurisdictionId, tx.now]);
  const isNew = new Set(inserted.map(({ id }) => id));
  const known = await knownIds(
    tx,
    rows.filter(({ id }) => !isNew.has(id)),
  );
  return rows.map((row) =>
    isNew.has(row.id) ? { id: row.id, isNew: true } : { id: known.get(keyOf(row))!, isNew: false },
  );
}

async function knownIds(tx: Tx, rows: readonly NewMessage[]): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map();
  const found = await tx.sql<{ id: string; userId: string; dedupeKey: string }>(
    `SELECT id, user_id AS "userId", dedupe_key AS "dedupeKey" FROM notification
     WHERE jurisdiction_id = $1
       AND (user_id, dedupe_key) IN (SELECT * FROM unnest($2::uuid[], $3::text[]))`,
    [tx.jurisdictionId, rows.map(({ userId }) => userId), rows.map(({ dedupeKey }) => dedupeKey)],
  );
  return new Map(found.map((row) => [keyOf(row), row.id]));
}

function keyOf({ userId, dedupeKey }: Pick<NewMessage, 'userId' | 'dedupeKey'>): string {
  return `${userId} ${dedupeKey}`;
}

const INSERT = `
  INSERT INTO notification (id, jurisdiction_id, user_id, day, kind, dedupe_key, title, body, created_at)
  SELECT r.id, $2, r."userId", r.day, r.kind, r."dedupeKey", r.title, r.body, $3
  FROM jsonb_to_recordset($1::jsonb)
    AS r (id uuid, "userId" uuid, day date, kind text, "dedupeKey" text, title text, body jsonb)
  ON CONFLICT (user_id, dedupe_key) DO NOTHING
  RETURNING id`;
