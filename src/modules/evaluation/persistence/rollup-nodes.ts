import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { RollupNode, RollupNodeType } from '../domain/rollup-node.js';

export interface KeptNode {
  readonly type: RollupNodeType;
  readonly id: string;
  readonly asOf: string;
  readonly policyVersion: number;
  readonly computedAt: Date;
  /** Of a task, as the column says that lists search by. */
  readonly light: string | null;
  readonly result: unknown;
}

export function keptNodes(reads: Reads, jurisdictionId: string, schemeId: string): Promise<KeptNode[]> {
  return reads.query<KeptNode>(
    `SELECT node_type AS type, node_id AS id, as_of AS "asOf", policy_version AS "policyVersion",
            computed_at AS "computedAt", light, result
     FROM rollup_node WHERE jurisdiction_id = $1 AND scheme_id = $2`,
    [jurisdictionId, schemeId],
  );
}

/** One roll-up of a scheme at a time, so that an older reading never overwrites a newer one. Held until the commit. */
export async function lockRollup(tx: Tx, schemeId: string): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('rollup', 0) # hashtextextended($1, 0))`, [schemeId]);
}

/** Writes all nodes in one statement; what has not changed is left alone, what the scheme no longer has is removed. */
export async function keepNodes(
  tx: Tx,
  schemeId: string,
  at: { readonly asOf: string; readonly policyVersion: number },
  nodes: readonly RollupNode<unknown>[],
): Promise<void> {
  const rows = nodes.map((node) => ({ key: newId(), type: node.type, id: node.id, result: node.result }));
  const json = JSON.stringify(rows);
  await tx.sql(
    `INSERT INTO rollup_node (id, jurisdiction_id, scheme_id, node_type, node_id, as_of, policy_version, result, light, computed_at)
     SELECT r.key, $2, $3, r.type, r.id, $4, $5, r.result, CASE r.type WHEN 'TASK' THEN r.result->>'light' END, $6
     FROM jsonb_to_recordset($1::jsonb) AS r(key uuid, type text, id uuid, result jsonb)
     ON CONFLICT ON CONSTRAINT uq_rollup_node_node DO UPDATE
       SET as_of = EXCLUDED.as_of, policy_version = EXCLUDED.policy_version, result = EXCLUDED.result,
           light = EXCLUDED.light,
           computed_at = EXCLUDED.computed_at
       WHERE (rollup_node.as_of, rollup_node.policy_version, rollup_node.result, rollup_node.light)
         IS DISTINCT FROM (EXCLUDED.as_of, EXCLUDED.policy_version, EXCLUDED.result, EXCLUDED.light)`,
    [json, tx.jurisdictionId, schemeId, at.asOf, at.policyVersion, tx.now],
  );
  await tx.sql(
    `DELETE FROM rollup_node n
     WHERE n.jurisdiction_id = $2 AND n.scheme_id = $3
       AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS r(type text, id uuid)
                       WHERE r.type = n.node_type AND r.id = n.node_id)`,
    [json, tx.jurisdictionId, schemeId],
  );
}
