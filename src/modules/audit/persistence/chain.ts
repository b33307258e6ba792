import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { GENESIS, type Head, type Link, type Sealable } from '../domain/chain.js';

/** `at` as it is hashed, see `StoredEvent.instant`. */
export const instantSql = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export async function jurisdictionsToSeal(reads: Reads): Promise<string[]> {
  const rows = await reads.query<{ id: string }>(`SELECT DISTINCT jurisdiction_id AS id FROM audit_unsealed`);
  return rows.map(({ id }) => id);
}

/** The head of the command's jurisdiction, locked until the command ends, so that a chain never forks. */
export async function lockHead(tx: Tx): Promise<Head> {
  await tx.sql(
    `INSERT INTO audit_chain (jurisdiction_id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT (jurisdiction_id) DO NOTHING`,
    [tx.jurisdictionId, GENESIS],
  );
  const [row] = await tx.sql<{ seq: string; hash: string }>(
    `SELECT seq, hash FROM audit_chain WHERE jurisdiction_id = $1 FOR UPDATE`,
    [tx.jurisdictionId],
  );
  return { seq: Number(row!.seq), hash: row!.hash };
}

/** Committed events without a link, oldest first. One that somebody has deleted meanwhile stays waiting: see `verify`. */
export function unsealed(tx: Tx, limit: number): Promise<Sealable[]> {
  return tx.sql<Sealable>(
    `SELECT u.event_id AS "eventId", ${instantSql('u.event_at')} AS instant, e.content_hash AS "contentHash"
     FROM audit_unsealed u JOIN audit_event e ON e.id = u.event_id AND e.at = u.event_at
     WHERE u.jurisdiction_id = $1 ORDER BY u.event_id LIMIT $2`,
    [tx.jurisdictionId, limit],
  );
}

export async function insertLinks(tx: Tx, links: readonly (Link & { readonly hash: string })[]): Promise<void> {
  await tx.sql(
    `INSERT INTO audit_seal (jurisdiction_id, seq, event_id, event_at, content_hash, prev_hash, hash, sealed_at)
     SELECT $1, seq, event_id, event_at, content_hash, prev_hash, hash, $2
     FROM unnest($3::bigint[], $4::uuid[], $5::timestamptz[], $6::text[], $7::text[], $8::text[])
       AS link (seq, event_id, event_at, content_hash, prev_hash, hash)`,
    [
      tx.jurisdictionId,
      tx.now,
      links.map(({ seq }) => seq),
      links.map(({ eventId }) => eventId),
      links.map(({ instant }) => instant),
      links.map(({ contentHash }) => contentHash),
      links.map(({ prevHash }) => prevHash),
      links.map(({ hash }) => hash),
    ],
  );
  await tx.sql(`DELETE FROM audit_unsealed WHERE jurisdiction_id = $1 AND event_id = ANY($2::uuid[])`, [
    tx.jurisdictionId,
    links.map(({ eventId }) => eventId),
  ]);
  const last = links.at(-1)!;
  await tx.sql(`UPDATE audit_chain SET seq = $2, hash = $3 WHERE jurisdiction_id = $1`, [
    tx.jurisdictionId,
    last.seq,
    last.hash,
  ]);
}

export interface Waiting {
  readonly unsealed: number;
  readonly oldestAt: Date | null;
}

/** Of the whole installation. */
export async function waiting(reads: Reads): Promise<Waiting> {
  const [row] = await reads.query<Waiting>(
    `SELECT count(*)::int AS unsealed, min(event_at) AS "oldestAt" FROM audit_unsealed`,
  );
  return row!;
}
