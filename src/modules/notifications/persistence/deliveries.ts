import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { LoggedAttempt, OutgoingState } from '../../../platform/outbound/index.js';
import type { ChannelName } from '../domain/channels.js';
import { quietUntil } from '../domain/quiet-hours.js';
import type { Target } from './targets.js';

export interface NewDelivery extends Target {
  readonly notificationId: string;
}

/** Queues deliveries; one that is due in its person's quiet hours waits for their end. */
export async function insertDeliveries(tx: Tx, deliveries: readonly NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return;
  const rows = deliveries.map(({ quiet, ...delivery }) => ({
    id: newId(),
    ...delivery,
    dueAt: quietUntil(quiet, tx.now) ?? tx.now,
  }));
  await tx.sql(
    `INSERT INTO delivery (id, jurisdiction_id, notification_id, user_id, channel, webhook_endpoint_id, endpoint, state,
                           attempts, next_attempt_at, created_at, log)
     SELECT r.id, $2, r."notificationId", r."userId", r.channel, r."webhookEndpointId", r.endpoint, 'QUEUED',
            0, r."dueAt", $3, '[]'
     FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "notificationId" uuid, "userId" uuid, channel text,
       "webhookEndpointId" uuid, endpoint text, "dueAt" timestamptz)`,
    [JSON.stringify(rows), tx.jurisdictionId, tx.now],
  );
}

/** A delivery as an administrator sees it: who and how, never what. */
export interface DeliveryItem {
  readonly id: string;
  readonly channel: ChannelName;
  readonly state: OutgoingState;
  readonly recipient: { readonly id: string; readonly name: string };
  readonly notification: { readonly id: string; readonly kind: string };
  readonly webhookEndpointId: string | null;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly nextAttemptAt: Date | null;
  readonly settledAt: Date | null;
  readonly answer: string | null;
  /** Of the newest attempt, when it failed for a reason that has a code. */
  readonly code: string | null;
}

const ITEM = `
  SELECT d.id, d.channel, d.state, json_build_object('id', u.id, 'name', u.display_name) AS recipient,
         json_build_object('id', n.id, 'kind', n.kind) AS notification, d.webhook_endpoint_id AS "webhookEndpointId",
         d.attempts, d.created_at AS "createdAt", d.next_attempt_at AS "nextAttemptAt", d.settled_at AS "settledAt",
         d.answer, d.log -> -1 ->> 'code' AS code`;
const FROM = `
  FROM delivery d
  JOIN app_user u ON u.jurisdiction_id = d.jurisdiction_id AND u.id = d.user_id
  JOIN notification n ON n.jurisdiction_id = d.jurisdiction_id AND n.id = d.notification_id`;

export interface DeliveriesFilter {
  readonly state: OutgoingState | null;
  readonly channel: ChannelName | null;
  readonly user: string | null;
}

/** Newest first. */
export function deliveriesBefore(
  reads: Reads,
  jurisdictionId: string,
  { state, channel, user }: DeliveriesFilter,
  before: string | null,
  limit: number,
): Promise<DeliveryItem[]> {
  return reads.query<DeliveryItem>(
    `${ITEM} ${FROM}
     WHERE d.jurisdiction_id = $1 AND ($2::text IS NULL OR d.state = $2) AND ($3::text IS NULL OR d.channel = $3)
       AND ($4::uuid IS NULL OR d.user_id = $4) AND ($5::uuid IS NULL OR d.id < $5)
     ORDER BY d.id DESC LIMIT $6`,
    [jurisdictionId, state, channel, user, before, limit],
  );
}

export interface DeliveryView extends DeliveryItem {
  readonly log: readonly LoggedAttempt[];
}

export async function findDelivery(reads: Reads, jurisdictionId: string, id: string): Promise<DeliveryView | null> {
  const [row] = await reads.query<DeliveryView>(`${ITEM}, d.log ${FROM} WHERE d.jurisdiction_id = $1 AND d.id = $2`, [
    jurisdictionId,
    id,
  ]);
  return row ?? null;
}

/**
 * Queues again what was given up or waits for its next attempt, with all its attempts before it and its log behind it.
 * One that is on its way right now is left alone.
 * @param which an id, or null for all dead ones of the channel (null: of every channel).
 * @returns ids of those queued.
 */
export async function requeue(
  tx: Tx,
  which: { readonly id: string | null; readonly channel: ChannelName | null },
): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(
    `UPDATE delivery SET state = 'QUEUED', attempts = 0, next_attempt_at = $2, settled_at = NULL
     WHERE jurisdiction_id = $1 AND (leased_until IS NULL OR leased_until <= $2)
       AND (id = $3 AND state IN ('DEAD', 'FAILED') OR $3::uuid IS NULL AND state = 'DEAD')
       AND ($4::text IS NULL OR channel = $4)
     RETURNING id`,
    [tx.jurisdictionId, tx.now, which.id, which.channel],
  );
  return rows.map(({ id }) => id);
}
