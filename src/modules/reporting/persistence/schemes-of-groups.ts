import type { Tx } from '../../../platform/database/transaction.js';

/** Running schemes that assign something to one of the groups, with the revision in force. */
export function schemesOfGroups(tx: Tx, groupIds: readonly string[]): Promise<{ id: string; revision: number }[]> {
  return tx.sql(
    `SELECT s.id, s.revision FROM scheme s
     WHERE s.jurisdiction_id = $1 AND s.state = 'ACTIVE' AND EXISTS (
       SELECT FROM assignment a
       WHERE a.scheme_id = s.id AND a.group_id = ANY($2::uuid[]) AND a.ended_revision IS NULL)
     ORDER BY s.id`,
    [tx.jurisdictionId, groupIds],
  );
}
