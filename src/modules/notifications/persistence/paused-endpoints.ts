import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { HELD_UNTIL } from '../../../platform/outbound/index.js';
import { webhookEndpoint } from './targets.js';

/** A receiver that has just been paused, as far as it takes to tell whom it concerns. */
export interface StoppedEndpoint {
  /** Null: an official one. */
  readonly userId: string | null;
  readonly url: string;
}

/** @returns null when it rests already, or has been removed. */
export async function pauseEndpoint(tx: Tx, id: string, reason: string): Promise<StoppedEndpoint | null> {
  const [row] = await tx.sql<StoppedEndpoint>(
    `UPDATE webhook_endpoint SET paused_at = $3, pause_reason = $4
     WHERE jurisdiction_id = $1 AND id = $2 AND ended_at IS NULL AND paused_at IS NULL
     RETURNING user_id AS "userId", url`,
    [tx.jurisdictionId, id, tx.now, reason],
  );
  if (row) await hold(tx, id, HELD_UNTIL);
  return row ?? null;
}

/**
 * Everything that waits is due at once, and what has been given up since the pause is tried again.
 * @returns how many wait; null when it did not rest.
 */
export async function resumeEndpoint(tx: Tx, id: string): Promise<number | null> {
  const [row] = await tx.sql<{ since: Date }>(
    `UPDATE webhook_endpoint w SET paused_at = NULL, pause_reason = NULL
     FROM webhook_endpoint former
     WHERE w.jurisdiction_id = $1 AND w.id = $2 AND former.id = w.id AND w.ended_at IS NULL AND w.paused_at IS NOT NULL
     RETURNING former.paused_at AS since`,
    [tx.jurisdictionId, id],
  );
  if (!row) return null;
  await tx.sql(
    `UPDATE delivery SET state = 'QUEUED', attempts = 0, settled_at = NULL, next_attempt_at = $3
     WHERE jurisdiction_id = $1 AND webhook_endpoint_id = $2 AND state = 'DEAD' AND settled_at >= $4`,
    [tx.jurisdictionId, id, tx.now, row.since],
  );
  return hold(tx, id, tx.now);
}

async function hold(tx: Tx, id: string, until: Date): Promise<number> {
  const rows = await tx.sql(
    `UPDATE delivery SET next_attempt_at = $3
     WHERE jurisdiction_id = $1 AND endpoint = $2 AND state IN ('QUEUED', 'FAILED') RETURNING id`,
    [tx.jurisdictionId, webhookEndpoint(id), until],
  );
  return rows.length;
}

/** Receivers of the installation that rest and that nobody has resumed or removed. */
export async function countStopped(reads: Reads): Promise<number> {
  const [row] = await reads.query<{ stopped: number }>(
    `SELECT count(*)::int AS stopped FROM webhook_endpoint WHERE ended_at IS NULL AND paused_at IS NOT NULL`,
  );
  return row!.stopped;
}
