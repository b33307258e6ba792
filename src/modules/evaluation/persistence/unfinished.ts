import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { NotedFailure } from '../domain/failure.js';

/** Of a draft that the caller has taken `FOR UPDATE`. The version stays: what somebody may be deciding on is the same. */
export async function keepFailure(tx: Tx, evaluationId: string, failure: NotedFailure): Promise<void> {
  await tx.sql(`UPDATE evaluation SET failure = $3::jsonb WHERE jurisdiction_id = $1 AND id = $2`, [
    tx.jurisdictionId,
    evaluationId,
    JSON.stringify(failure),
  ]);
}

/** Of a draft that the caller has taken `FOR UPDATE`. */
export async function askAgain(tx: Tx, evaluationId: string): Promise<void> {
  await tx.sql(
    `UPDATE evaluation SET failure = NULL, asked_at = $3, version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, evaluationId, tx.now],
  );
}

/** In all jurisdictions: drafts whose jobs were started before the instant and that have no failure. */
export function draftsSince(
  reads: Reads,
  before: Date,
  limit: number,
): Promise<{ readonly jurisdictionId: string; readonly id: string }[]> {
  return reads.query(
    `SELECT jurisdiction_id AS "jurisdictionId", id FROM evaluation
     WHERE state = 'DRAFT' AND failure IS NULL AND asked_at < $1 ORDER BY asked_at LIMIT $2`,
    [before, limit],
  );
}
