import type { JsonObject } from '../json.js';
import type { Reads } from '../database/reads.js';
import type { Tx } from '../database/transaction.js';

/** An event as the commands have published it. */
export interface FollowedEvent {
  readonly id: string;
  /** As it was defined, without `event:`. */
  readonly name: string;
  readonly payload: JsonObject;
  readonly occurredAt: Date;
}

/**
 * Events of the jurisdiction that nobody has followed yet, in the order of their `seq`. Whoever calls must be alone (a
 * row lock that it holds until it commits) and mark them in the same transaction. Then each event is given once, none is
 * lost, and of two that touch one thing the earlier comes first:
 *
 * - Which are given does not depend on a position but on the mark, so that a transaction that commits late, with a low
 *   `seq`, is found by the next call; there is nothing that could pass it over.
 * - `seq` is drawn at the end of a command, when it holds all its locks. A second command on the same thing waits for
 *   the first one's commit before it goes on and draws its own: the second has the higher number, and whatever snapshot
 *   sees the second event sees the first one too. Hence the first is in an earlier batch, or earlier in this one.
 *
 * A horizon (`pg_snapshot_xmin`) would give neither more nor the order of things: transaction ids are drawn at the first
 * write, not at the last, and one long import would hold everybody up.
 */
export function unfollowedEvents(tx: Tx, limit: number): Promise<FollowedEvent[]> {
  return tx.sql<FollowedEvent>(
    `SELECT id, substr(topic, 7) AS name, payload, created_at AS "occurredAt" FROM outbox
     WHERE jurisdiction_id = $1 AND followed_at IS NULL AND topic LIKE 'event:%' ORDER BY seq LIMIT $2`,
    [tx.jurisdictionId, limit],
  );
}

export async function markFollowed(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.sql(`UPDATE outbox SET followed_at = $2 WHERE id = ANY($1::uuid[])`, [ids, tx.now]);
}

/** Since when the oldest one waits, over the whole installation; null when none does. For an operator. */
export async function oldestUnfollowed(reads: Reads): Promise<Date | null> {
  const [row] = await reads.query<{ at: Date | null }>(
    `SELECT min(created_at) AS at FROM outbox
     WHERE followed_at IS NULL AND topic LIKE 'event:%' AND jurisdiction_id IS NOT NULL`,
  );
  return row?.at ?? null;
}
