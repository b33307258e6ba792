import type { Reads } from '../../../platform/database/reads.js';
import type { HashedEvent, StoredLink } from '../domain/check-chain.js';
import { GENESIS, type Head } from '../domain/chain.js';
import { instantSql } from './chain.js';

const EVENT = `json_build_object(
  'id', e.id, 'jurisdictionId', e.jurisdiction_id, 'instant', ${instantSql('e.at')}, 'actorKind', e.actor_kind,
  'actorId', e.actor_id, 'actorName', e.actor_name, 'action', e.action, 'subjectType', e.subject_type,
  'subjectId', e.subject_id, 'before', e.before, 'after', e.after, 'correlationId', e.correlation_id, 'ip', e.ip,
  'sessionId', e.session_id, 'contentHash', e.content_hash,
  'client', CASE WHEN num_nonnulls(e.client_id, e.client_name) > 0
    THEN json_build_object('id', e.client_id, 'name', e.client_name) END)`;

/** Everybody who has a chain, waits for one, or has events without either. */
export async function chainOwners(reads: Reads): Promise<string[]> {
  const rows = await reads.query<{ id: string }>(
    `SELECT jurisdiction_id AS id FROM audit_chain
     UNION SELECT jurisdiction_id FROM audit_unsealed
     UNION SELECT jurisdiction_id FROM audit_seal
     UNION SELECT jurisdiction_id FROM audit_event ORDER BY 1`,
  );
  return rows.map(({ id }) => id);
}

export async function headOf(reads: Reads, jurisdictionId: string): Promise<Head> {
  const [row] = await reads.query<{ seq: string; hash: string }>(
    `SELECT seq, hash FROM audit_chain WHERE jurisdiction_id = $1`,
    [jurisdictionId],
  );
  return row ? { seq: Number(row.seq), hash: row.hash } : { seq: 0, hash: GENESIS };
}

export async function linksAfter(
  reads: Reads,
  jurisdictionId: string,
  seq: number,
  limit: number,
): Promise<StoredLink[]> {
  const rows = await reads.query<Omit<StoredLink, 'seq'> & { seq: string }>(
    `SELECT s.seq, s.event_id AS "eventId", ${instantSql('s.event_at')} AS instant, s.content_hash AS "contentHash",
            s.prev_hash AS "prevHash", s.hash, CASE WHEN e.id IS NOT NULL THEN ${EVENT} END AS event
     FROM audit_seal s
     LEFT JOIN audit_event e ON e.id = s.event_id AND e.at = s.event_at AND e.jurisdiction_id = s.jurisdiction_id
     WHERE s.jurisdiction_id = $1 AND s.seq > $2 ORDER BY s.seq LIMIT $3`,
    [jurisdictionId, seq, limit],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** Which of these ids stand in the table at all, under whatever instant or jurisdiction. */
export async function present(reads: Reads, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await reads.query<{ id: string }>(`SELECT id FROM audit_event WHERE id = ANY($1::uuid[])`, [eventIds]);
  return new Set(rows.map(({ id }) => id));
}

/** Events that have no link and do not wait for one: nobody wrote them through the application. */
export function withoutLink(reads: Reads, jurisdictionId: string, limit: number) {
  return reads.query<{ id: string; instant: string }>(
    `SELECT e.id, ${instantSql('e.at')} AS instant FROM audit_event e
     WHERE e.jurisdiction_id = $1
       AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.jurisdiction_id = $1 AND s.event_id = e.id)
       AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.jurisdiction_id = $1 AND u.event_id = e.id)
     ORDER BY e.id LIMIT $2`,
    [jurisdictionId, limit],
  );
}

/** Events that wait for their link, after an id; `event` is null for one that is gone. */
export function waitingAfter(reads: Reads, jurisdictionId: string, eventId: string, limit: number) {
  return reads.query<{ eventId: string; instant: string; event: HashedEvent | null }>(
    `SELECT u.event_id AS "eventId", ${instantSql('u.event_at')} AS instant,
            CASE WHEN e.id IS NOT NULL THEN ${EVENT} END AS event
     FROM audit_unsealed u LEFT JOIN audit_event e ON e.id = u.event_id AND e.at = u.event_at
     WHERE u.jurisdiction_id = $1 AND u.event_id > $2 ORDER BY u.event_id LIMIT $3`,
    [jurisdictionId, eventId, limit],
  );
}

export async function linkAt(reads: Reads, jurisdictionId: string, seq: number): Promise<string | null> {
  const [row] = await reads.query<{ hash: string }>(
    `SELECT hash FROM audit_seal WHERE jurisdiction_id = $1 AND seq = $2`,
    [jurisdictionId, seq],
  );
  return row?.hash ?? null;
}

/** The instant before which the chain itself says that events were retired; null when none ever were. */
export async function retiredBefore(reads: Reads, jurisdictionId: string): Promise<string | null> {
  const [row] = await reads.query<{ before: string }>(
    `SELECT e.after ->> 'retiredBefore' AS before
     FROM audit_event e JOIN audit_seal s ON s.jurisdiction_id = e.jurisdiction_id AND s.event_id = e.id
     WHERE e.jurisdiction_id = $1 AND e.subject_type = 'audit' AND e.subject_id = 'retention'
       AND e.action = 'audit.retired'
     ORDER BY e.id DESC LIMIT 1`,
    [jurisdictionId],
  );
  return row?.before ?? null;
}
