import type { Database } from '../../../platform/database/database.js';
import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';

/** Without its secret, which nobody sees again. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly userId: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly url: string;
  readonly createdAt: Date;
  /** Until when messages are signed by the secret before the present one as well; null: they are not. */
  readonly previousSecretUntil: Date | null;
  readonly state: EndpointState;
  /** Null while it is active. */
  readonly paused: EndpointPause | null;
}

export type EndpointState = 'ACTIVE' | 'PAUSED';

export interface EndpointPause {
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** @param w the alias of `webhook_endpoint`. */
const PAUSED = (w: string): string =>
  `CASE WHEN ${w}.paused_at IS NOT NULL
     THEN json_build_object('at', ${instant(`${w}.paused_at`)}, 'reason', ${w}.pause_reason) END AS paused`;

export interface NewWebhookEndpoint {
  readonly id: string;
  readonly userId: string | null;
  readonly unitId: string | null;
  readonly url: string;
  /** Sealed. */
  readonly secret: string;
}

/** Receivers of units and of the jurisdiction; people's own are theirs. */
export function officialEndpoints(reads: Reads, jurisdictionId: string, at: Date): Promise<WebhookEndpoint[]> {
  return reads.query<WebhookEndpoint>(
    `SELECT w.id, w.user_id AS "userId", w.url, w.created_at AS "createdAt",
            CASE WHEN w.previous_until > $2 THEN w.previous_until END AS "previousSecretUntil",
            CASE WHEN w.paused_at IS NULL THEN 'ACTIVE' ELSE 'PAUSED' END AS state, ${PAUSED('w')},
            CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS unit
     FROM webhook_endpoint w LEFT JOIN unit u ON u.jurisdiction_id = w.jurisdiction_id AND u.id = w.unit_id
     WHERE w.jurisdiction_id = $1 AND w.user_id IS NULL AND w.ended_at IS NULL ORDER BY w.id`,
    [jurisdictionId, at],
  );
}

export interface LiveEndpoint {
  readonly id: string;
  readonly url: string;
  /** Sealed. */
  readonly secret: string;
  /** Sealed; null when there is none, or its time is over. */
  readonly previousSecret: string | null;
  readonly previousUntil: Date | null;
  readonly paused: EndpointPause | null;
}

/** The receiver of a person, or an official one by its id. */
export type EndpointOwner = { readonly userId: string } | { readonly id: string };

export async function liveEndpoint(
  reads: Reads,
  jurisdictionId: string,
  owner: EndpointOwner,
  at: Date,
): Promise<LiveEndpoint | null> {
  const [userId, id] = 'userId' in owner ? [owner.userId, null] : [null, owner.id];
  const [row] = await reads.query<LiveEndpoint>(
    `SELECT id, url, secret, CASE WHEN previous_until > $4 THEN previous_secret END AS "previousSecret",
            CASE WHEN previous_until > $4 THEN previous_until END AS "previousUntil", ${PAUSED('webhook_endpoint')}
     FROM webhook_endpoint
     WHERE jurisdiction_id = $1 AND ended_at IS NULL
       AND (user_id = $2 OR $2::uuid IS NULL AND user_id IS NULL AND id = $3)`,
    [jurisdictionId, userId, id, at],
  );
  return row ?? null;
}

/**
 * Compare-and-set on the secret that the caller has seen.
 * @param previousUntil null: the secret so far ends at once.
 * @returns false when somebody else was faster.
 */
export async function replaceSecret(
  tx: Tx,
  { id, secret: present }: LiveEndpoint,
  secret: string,
  previousUntil: Date | null,
): Promise<boolean> {
  const rows = await tx.sql(
    `UPDATE webhook_endpoint
     SET secret = $4, previous_secret = CASE WHEN $5::timestamptz IS NOT NULL THEN secret END, previous_until = $5
     WHERE jurisdiction_id = $1 AND id = $2 AND secret = $3 AND ended_at IS NULL RETURNING id`,
    [tx.jurisdictionId, id, present, secret, previousUntil],
  );
  return rows.length > 0;
}

export async function endPreviousSecret(tx: Tx, id: string): Promise<void> {
  await tx.sql(
    `UPDATE webhook_endpoint SET previous_secret = NULL, previous_until = NULL WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id],
  );
}

/** Of every jurisdiction; not a command: when they end was decided by whoever replaced them. */
export async function forgetEndedSecrets(database: Database, at: Date): Promise<void> {
  await database.query(
    `UPDATE webhook_endpoint SET previous_secret = NULL, previous_until = NULL WHERE previous_until <= $1`,
    [at],
  );
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
