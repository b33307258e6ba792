import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { LoggedAttempt, OutgoingState } from '../../../platform/outbound/index.js';
import type { KeptEvent } from '../domain/cloud-event.js';
import { endpointOf, WINDOW, type SubscriptionState } from '../domain/subscription.js';
import { EVENT, inScope, type EventScope } from './feed-rows.js';
import type { LockedSubscription } from './subscription-rows.js';

/**
 * Makes deliveries of the next events of the feed that a subscription wants, as many as it has room for, and notes how
 * far it has come. The feed must be locked, so that its end is what it says.
 * @returns how many.
 */
export async function handOutEvents(
  tx: Tx,
  { id, handedTo }: Pick<LockedSubscription, 'id' | 'handedTo'>,
  { types, unitIds }: EventScope,
  lastPosition: number,
): Promise<number> {
  const [row] = await tx.sql<{ added: number }>(
    `WITH room AS (
       SELECT greatest(0, $7 - count(*)) AS n FROM event_delivery WHERE endpoint = $8 AND state IN ('QUEUED', 'FAILED')
     ), picked AS (
       SELECT e.id, e.position, e.subject_type || '/' || e.subject_id AS stream FROM public_event e
       WHERE e.jurisdiction_id = $1 AND e.position > $3 AND e.position <= $4 AND ${inScope('$5', '$6')}
       ORDER BY e.position LIMIT (SELECT n FROM room)
     ), added AS (
       INSERT INTO event_delivery (id, jurisdiction_id, subscription_id, event_id, stream, position, endpoint, state,
                                   attempts, next_attempt_at, created_at, log)
       SELECT gen_random_uuid(), $1, $2, p.id, p.stream, p.position, $8, 'QUEUED', 0, $9, $9, '[]' FROM picked p
     )
     UPDATE webhook_subscription SET handed_to = CASE
       WHEN (SELECT count(*) FROM picked) < (SELECT n FROM room) THEN $4
       ELSE coalesce((SELECT max(position) FROM picked), handed_to) END
     WHERE id = $2 RETURNING (SELECT count(*)::int FROM picked) AS added`,
    [tx.jurisdictionId, id, handedTo, lastPosition, types, unitIds, WINDOW, endpointOf(id), tx.now],
  );
  return row?.added ?? 0;
}

/** A delivery with all that sending it needs, as it stands now. */
export interface DueEvent {
  readonly subscription: {
    readonly id: string;
    readonly state: SubscriptionState;
    readonly url: string;
    readonly perMinute: number;
    /** Sealed; the second one only while it is valid. */
    readonly secrets: readonly string[];
  };
  readonly event: KeptEvent;
}

export async function dueEvent(reads: Reads, id: string, now: Date): Promise<DueEvent> {
  const [row] = await reads.query<KeptEvent & { readonly subscription: DueEvent['subscription'] }>(
    `SELECT ${EVENT}, jsonb_build_object('id', s.id, 'state', s.state, 'url', s.url, 'perMinute', s.per_minute,
        'secrets', CASE WHEN s.previous_until > $2 THEN jsonb_build_array(s.secret, s.previous_secret)
                   ELSE jsonb_build_array(s.secret) END) AS subscription
     FROM event_delivery d
     JOIN public_event e ON e.id = d.event_id
     JOIN webhook_subscription s ON s.id = d.subscription_id
     WHERE d.id = $1`,
    [id, now],
  );
  if (!row) throw new Error(`no event delivery ${id}`);
  const { subscription, ...event } = row;
  return { subscription, event };
}

/** Keeps what is unsettled from being sent, or lets it go on at once. */
export async function holdDeliveries(tx: Tx, subscriptionId: string, until: Date): Promise<number> {
  const rows = await tx.sql(
    `UPDATE event_delivery SET next_attempt_at = $2 WHERE endpoint = $1 AND state IN ('QUEUED', 'FAILED') RETURNING id`,
    [endpointOf(subscriptionId), until],
  );
  return rows.length;
}

export interface ResentEvents {
  readonly eventId?: string;
  /** Events that happened from the one instant on and before the other. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly types?: readonly string[];
  /** Default: only those that were given up. */
  readonly states?: readonly OutgoingState[];
}

/**
 * Queues settled deliveries again, with all their attempts before them and their log behind them; what waits for its
 * next attempt is due at once. One that is on its way right now is left alone.
 * @returns how many.
 */
export async function requeueDeliveries(
  tx: Tx,
  subscriptionId: string,
  { eventId, from, until, types, states = ['DEAD'] }: ResentEvents,
  dueAt: Date,
): Promise<number> {
  const rows = await tx.sql(
    `UPDATE event_delivery d SET state = 'QUEUED', attempts = 0, next_attempt_at = $3, settled_at = NULL
     FROM public_event e
     WHERE d.jurisdiction_id = $1 AND d.subscription_id = $2 AND e.id = d.event_id
       AND (d.leased_until IS NULL OR d.leased_until <= $9) AND d.state = ANY($4::text[])
       AND ($5::uuid IS NULL OR d.event_id = $5) AND ($6::timestamptz IS NULL OR e.occurred_at >= $6)
       AND ($7::timestamptz IS NULL OR e.occurred_at < $7) AND ($8::text[] IS NULL OR e.type = ANY($8))
     RETURNING d.id`,
    [
      tx.jurisdictionId,
      subscriptionId,
      dueAt,
      states,
      eventId ?? null,
      from ?? null,
      until ?? null,
      types ?? null,
      tx.now,
    ],
  );
  return rows.length;
}

/** How an event fared at a subscription. */
export interface DeliveredEvent {
  readonly eventId: string;
  readonly position: number;
  readonly type: string;
  readonly subject: string;
  readonly occurredAt: Date;
  readonly state: OutgoingState;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly settledAt: Date | null;
  readonly answer: string | null;
}

const DELIVERED = `
  SELECT d.event_id AS "eventId", d.position::float8 AS position, e.type, d.stream AS subject,
    e.occurred_at AS "occurredAt", d.state, d.attempts,
    CASE WHEN d.next_attempt_at < '9999-01-01' THEN d.next_attempt_at END AS "nextAttemptAt",
    d.settled_at AS "settledAt", d.answer`;
const OF_EVENT = `FROM event_delivery d JOIN public_event e ON e.id = d.event_id`;

export interface DeliveredFilter {
  readonly state: OutgoingState | null;
  readonly subject: string | null;
}

/** Newest first. */
export function deliveredBefore(
  reads: Reads,
  jurisdictionId: string,
  subscriptionId: string,
  { state, subject }: DeliveredFilter,
  before: number | null,
  limit: number,
): Promise<DeliveredEvent[]> {
  return reads.query<DeliveredEvent>(
    `${DELIVERED} ${OF_EVENT}
     WHERE d.jurisdiction_id = $1 AND d.subscription_id = $2 AND ($3::text IS NULL OR d.state = $3)
       AND ($4::text IS NULL OR d.stream = $4) AND ($5::bigint IS NULL OR d.position < $5)
     ORDER BY d.position DESC LIMIT $6`,
    [jurisdictionId, subscriptionId, state, subject, before, limit],
  );
}

export interface DeliveredDetail extends DeliveredEvent {
  readonly log: readonly LoggedAttempt[];
  readonly event: KeptEvent;
}

export async function findDelivered(
  reads: Reads,
  jurisdictionId: string,
  subscriptionId: string,
  eventId: string,
): Promise<DeliveredDetail | null> {
  const [row] = await reads.query<DeliveredEvent & { log: LoggedAttempt[]; data: KeptEvent['data'] }>(
    `${DELIVERED}, d.log, e.data ${OF_EVENT}
     WHERE d.jurisdiction_id = $1 AND d.subscription_id = $2 AND d.event_id = $3`,
    [jurisdictionId, subscriptionId, eventId],
  );
  if (!row) return null;
  const { log, data, ...delivered } = row;
  const { position, type, subject, occurredAt } = delivered;
  return { ...delivered, log, event: { id: eventId, position, type, subject, occurredAt, data } };
}
