import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { JsonObject } from '../../../platform/json.js';
import type { Audience } from '../domain/catalogue.js';
import type { KeptEvent } from '../domain/cloud-event.js';
import type { Subject } from '../domain/subjects.js';

/** Positions are below 2^53 and travel as numbers. */
export interface Feed {
  readonly lastPosition: number;
  readonly purgedTo: number;
  readonly toldOn: string | null;
}

export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectType: Subject;
  readonly subjectId: string;
  readonly audience: Audience;
  readonly unitIds: readonly string[];
  readonly occurredAt: Date;
  readonly data: JsonObject;
}

const FEED = `last_position::float8 AS "lastPosition", purged_to::float8 AS "purgedTo",
  to_char(told_on, 'YYYY-MM-DD') AS "toldOn"`;

/** The feed, for this transaction alone until it commits. */
export async function lockFeed(tx: Tx): Promise<Feed> {
  await tx.sql(
    `INSERT INTO event_feed (jurisdiction_id, last_position, purged_to) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING`,
    [tx.jurisdictionId],
  );
  const [feed] = await tx.sql<Feed>(`SELECT ${FEED} FROM event_feed WHERE jurisdiction_id = $1 FOR UPDATE`, [
    tx.jurisdictionId,
  ]);
  return feed!;
}

export async function readFeed(reads: Reads, jurisdictionId: string): Promise<Feed> {
  const [feed] = await reads.query<Feed>(`SELECT ${FEED} FROM event_feed WHERE jurisdiction_id = $1`, [jurisdictionId]);
  return feed ?? { lastPosition: 0, purgedTo: 0, toldOn: null };
}

/** Adds events in their order to a locked feed. One that is there already (a day told twice) is left out. */
export async function appendEvents(tx: Tx, { lastPosition }: Feed, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.sql(
    `INSERT INTO public_event
       (id, jurisdiction_id, position, type, subject_type, subject_id, audience, unit_ids, occurred_at, data)
     SELECT (e->>'id')::uuid, $1, $2::bigint + n, e->>'type', e->>'subjectType', (e->>'subjectId')::uuid,
            e->>'audience', ARRAY(SELECT jsonb_array_elements_text(e->'unitIds'))::uuid[],
            (e->>'occurredAt')::timestamptz, e->'data'
     FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS r(e, n)
     ON CONFLICT (id) DO NOTHING`,
    [tx.jurisdictionId, lastPosition, JSON.stringify(events)],
  );
  await tx.sql(`UPDATE event_feed SET last_position = last_position + $2 WHERE jurisdiction_id = $1`, [
    tx.jurisdictionId,
    events.length,
  ]);
}

export async function setToldOn(tx: Tx, day: string): Promise<void> {
  await tx.sql(`UPDATE event_feed SET told_on = $2 WHERE jurisdiction_id = $1`, [tx.jurisdictionId, day]);
}

/** Whose events are asked for. */
export interface EventScope {
  readonly types: readonly string[];
  /** Null: the whole jurisdiction. */
  readonly unitIds: readonly string[] | null;
}

/** SQL that holds for the events of a scope; `e` is the event. */
export function inScope(types: string, units: string): string {
  return `e.type = ANY(${types}::text[])
    AND (${units}::uuid[] IS NULL OR e.audience = 'ALL' OR (e.audience = 'UNITS' AND e.unit_ids && ${units}::uuid[]))`;
}

export const EVENT = `e.id, e.position::float8 AS position, e.type, e.subject_type || '/' || e.subject_id AS subject,
  e.occurred_at AS "occurredAt", e.data`;

/** Events after one position and up to another, in their order. */
export function eventsBetween(
  reads: Reads,
  jurisdictionId: string,
  { types, unitIds }: EventScope,
  range: { readonly after: number; readonly upTo: number },
  limit: number,
): Promise<KeptEvent[]> {
  return reads.query<KeptEvent>(
    `SELECT ${EVENT} FROM public_event e
     WHERE e.jurisdiction_id = $1 AND e.position > $2 AND e.position <= $3 AND ${inScope('$4', '$5')}
     ORDER BY e.position LIMIT $6`,
    [jurisdictionId, range.after, range.upTo, types, unitIds, limit],
  );
}

/**
 * Deletes what is older than an instant and wanted by no subscription any more, oldest first.
 * @returns how many.
 */
export async function purgeEvents(tx: Tx, before: Date, limit: number): Promise<number> {
  const feed = await lockFeed(tx);
  const [row] = await tx.sql<{ upTo: number | null }>(
    `SELECT max(position)::float8 AS "upTo" FROM (
       SELECT e.position FROM public_event e
       WHERE e.jurisdiction_id = $1 AND e.occurred_at < $2 AND e.position <= coalesce(
         (SELECT min(least(s.handed_to, (
            SELECT min(d.position) - 1 FROM event_delivery d
            WHERE d.endpoint = 'event-webhook:' || s.id AND d.state IN ('QUEUED', 'FAILED'))))
          FROM webhook_subscription s WHERE s.jurisdiction_id = $1 AND s.state <> 'ENDED'), $3)
       ORDER BY e.position LIMIT $4) old`,
    [tx.jurisdictionId, before, feed.lastPosition, limit],
  );
  const upTo = row?.upTo ?? null;
  if (upTo === null) return 0;
  await tx.sql(
    `DELETE FROM event_delivery d USING public_event e
     WHERE e.jurisdiction_id = $1 AND e.position <= $2 AND d.event_id = e.id`,
    [tx.jurisdictionId, upTo],
  );
  const gone = await tx.sql(`DELETE FROM public_event WHERE jurisdiction_id = $1 AND position <= $2 RETURNING id`, [
    tx.jurisdictionId,
    upTo,
  ]);
  await tx.sql(`UPDATE event_feed SET purged_to = $2 WHERE jurisdiction_id = $1`, [tx.jurisdictionId, upTo]);
  return gone.length;
}
