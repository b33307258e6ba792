import type { Tx } from '../../../platform/database/transaction.js';

/**
 * Commitments that a plan has let go become candidates again, for the same task. What the revision in force or the one
 * that is being written still holds stays taken.
 * @param dropped what the last change took out of a revision, of which no row tells any more.
 */
export async function releaseCommitments(
  tx: Tx,
  planIds: readonly string[],
  dropped: readonly string[] = [],
): Promise<void> {
  await tx.sql(
    `WITH held AS (
       SELECT h.commitment_id AS id, r.state
       FROM annual_plan_revision r
       JOIN (SELECT revision_id, commitment_id FROM annual_plan_milestone
             UNION ALL SELECT revision_id, commitment_id FROM annual_plan_target) h ON h.revision_id = r.id
       WHERE r.jurisdiction_id = $1 AND r.plan_id = ANY($2::uuid[]) AND h.commitment_id IS NOT NULL
     )
     UPDATE year_commitment y SET state = 'CANDIDATE', version = y.version + 1
     WHERE y.jurisdiction_id = $1 AND y.state = 'TAKEN'
       AND (y.id = ANY($3::uuid[]) OR y.id IN (SELECT id FROM held))
       AND y.id NOT IN (SELECT id FROM held WHERE state <> 'SUPERSEDED')`,
    [tx.jurisdictionId, planIds, dropped],
  );
}
