import type { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';

/** Without its secret, which nobody sees again. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly userId: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly url: string;
  readonly createdAt: Date;
}

export interface NewWebhookEndpoint {
  readonly id: string;
  readonly userId: string | null;
  readonly unitId: string | null;
  readonly url: string;
  /** Sealed. */
  readonly secret: string;
}

/** Receivers of units and of the jurisdiction; people's own are theirs. */
export function officialEndpoints(reads: Reads, jurisdictionId: string): Promise<WebhookEndpoint[]> {
  return reads.query<WebhookEndpoint>(
    `SELECT w.id, w.user_id AS "userId", w.url, w.created_at AS "createdAt",
            CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS unit
     FROM webhook_endpoint w LEFT JOIN unit u ON u.jurisdiction_id = w.jurisdiction_id AND u.id = w.unit_id
     WHERE w.jurisdiction_id = $1 AND w.user_id IS NULL AND w.ended_at IS NULL ORDER BY w.id`,
    [jurisdictionId],
  );
}

export interface LiveEndpoint {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
}

/** @param owner a user for the receiver of that person; null for an official one by its id. */
export async function liveEndpoint(
  reads: Reads,
  jurisdictionId: string,
  owner: { readonly userId: string } | { readonly id: string },
): Promise<LiveEndpoint | null> {
  const [userId, id] = 'userId' in owner ? [owner.userId, null] : [null, owner.id];
  const [row] = await reads.query<LiveEndpoint>(
    `SELECT id, url, secret FROM webhook_endpoint
     WHERE jurisdiction_id = $1 AND ended_at IS NULL
       AND (user_id = $2 OR $2::uuid IS NULL AND user_id IS NULL AND id = $3)`,
    [jurisdictionId, userId, id],
  );
  return row ?? null;
}

export async function insertEndpoint(tx: Tx, { id, userId, unitId, url, secret }: NewWebhookEndpoint): Promise<void> {
  await tx.sql(
    `INSERT INTO webhook_endpoint (id, jurisdiction_id, user_id, unit_id, url, secret, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, tx.jurisdictionId, userId, unitId, url, secret, tx.now],
  );
}

export async function endByOwner(tx: Tx, id: string): Promise<void> {
  await tx.sql(
    `UPDATE webhook_endpoint SET ended_at = $3, ended_by = 'OWNER'
     WHERE jurisdiction_id = $1 AND id = $2 AND ended_at IS NULL`,
    [tx.jurisdictionId, id, tx.now],
  );
}

/** Not a command: nobody decided it here, the receiver said 410 Gone. */
export async function endByReceiver(database: Database, jurisdictionId: string, id: string, at: Date): Promise<void> {
  await database.query(
    `UPDATE webhook_endpoint SET ended_at = $3, ended_by = 'RECEIVER'
     WHERE jurisdiction_id = $1 AND id = $2 AND ended_at IS NULL`,
    [jurisdictionId, id, at],
  );
}
