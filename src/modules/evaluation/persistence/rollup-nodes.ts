import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { KeptRow, RowBasis } from '../domain/rollup-difference.js';
import { nodeKey, nodeOfKey, type NodeKey, type RollupNode, type RollupNodeType } from '../domain/rollup-node.js';

/** What readers see of a kept node. */
export interface KeptNode {
  readonly type: RollupNodeType;
  readonly id: string;
  readonly asOf: string;
  readonly policyVersion: number;
  readonly computedAt: Date;
  readonly result: unknown;
}

interface OfScheme {
  readonly jurisdictionId: string;
  readonly schemeId: string;
}

export function keptNodes(reads: Reads, jurisdictionId: string, schemeId: string): Promise<KeptNode[]> {
  return reads.query<KeptNode>(
    `SELECT node_type AS type, node_id AS id, as_of AS "asOf", policy_version AS "policyVersion",
            computed_at AS "computedAt", result
     FROM rollup_node WHERE jurisdiction_id = $1 AND scheme_id = $2`,
    [jurisdictionId, schemeId],
  );
}

/** Everything that can be wrong with the kept nodes. */
export function keptRows(reads: Reads, jurisdictionId: string, schemeId: string): Promise<KeptRow[]> {
  return reads.query<KeptRow>(
    `SELECT node_type AS type, node_id AS id, as_of AS "asOf", policy_version AS "policyVersion",
            scheme_revision AS revision, light, result, sums
     FROM rollup_node WHERE jurisdiction_id = $1 AND scheme_id = $2`,
    [jurisdictionId, schemeId],
  );
}

/** What the scheme's own row was made by; an increment leaves all rows of one basis. @returns null without that row. */
export async function keptBasis(reads: Reads, { jurisdictionId, schemeId }: OfScheme): Promise<RowBasis | null> {
  const [row] = await reads.query<RowBasis>(
    `SELECT as_of AS "asOf", policy_version AS "policyVersion", scheme_revision AS revision
     FROM rollup_node WHERE jurisdiction_id = $1 AND scheme_id = $2 AND node_type = 'SCHEME' AND node_id = $2`,
    [jurisdictionId, schemeId],
  );
  return row ?? null;
}

/** Some kept nodes, found by key. */
export async function keptNodesOf(
  reads: Reads,
  { jurisdictionId, schemeId }: OfScheme,
  keys: readonly NodeKey[],
): Promise<ReadonlyMap<NodeKey, RollupNode>> {
  const rows = await reads.query<RollupNode>(
    `SELECT n.node_type AS type, n.node_id AS id, n.result, n.sums
     FROM unnest($3::text[], $4::uuid[]) AS k(type, id)
     JOIN rollup_node n ON n.scheme_id = $2 AND n.node_type = k.type AND n.node_id = k.id
     WHERE n.jurisdiction_id = $1`,
    [jurisdictionId, schemeId, ...columns(keys)],
  );
  return new Map(rows.map((row) => [nodeKey(row), row]));
}

/** One roll-up of a scheme at a time, so that an older reading never overwrites a newer one. Held until the commit. */
export async function lockRollup(tx: Tx, schemeId: string): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('rollup', 0) # hashtextextended($1, 0))`, [schemeId]);
}

/** Writes nodes in one statement; what has not changed is left alone. */
export async function keepNodes(
  tx: Tx,
  schemeId: string,
  { asOf, policyVersion, revision }: RowBasis,
  nodes: readonly RollupNode[],
): Promise<void> {
  const rows = nodes.map(({ type, id, result, sums }) => ({ key: newId(), type, id, result, sums }));
  await tx.sql(
    `INSERT INTO rollup_node (id, jurisdiction_id, scheme_id, node_type, node_id, as_of, policy_version, scheme_revision,
                              result, sums, light, computed_at)
     SELECT r.key, $2, $3, r.type, r.id, $4, $5, $6, r.result, r.sums,
            CASE r.type WHEN 'TASK' THEN r.result->>'light' END, $7
     FROM jsonb_to_recordset($1::jsonb) AS r(key uuid, type text, id uuid, result jsonb, sums jsonb)
     ON CONFLICT ON CONSTRAINT uq_rollup_node_node DO UPDATE
       SET as_of = EXCLUDED.as_of, policy_version = EXCLUDED.policy_version, scheme_revision = EXCLUDED.scheme_revision,
           result = EXCLUDED.result, sums = EXCLUDED.sums, light = EXCLUDED.light, computed_at = EXCLUDED.computed_at
       WHERE (rollup_node.as_of, rollup_node.policy_version, rollup_node.scheme_revision, rollup_node.result,
              rollup_node.sums, rollup_node.light)
         IS DISTINCT FROM (EXCLUDED.as_of, EXCLUDED.policy_version, EXCLUDED.scheme_revision, EXCLUDED.result,
              EXCLUDED.sums, EXCLUDED.light)`,
    [JSON.stringify(rows), tx.jurisdictionId, schemeId, asOf, policyVersion, revision, tx.now],
  );
}

/** After a rebuild: takes out what the scheme no longer has. */
export async function dropOtherNodes(tx: Tx, schemeId: string, nodes: readonly RollupNode[]): Promise<void> {
  await tx.sql(
    `DELETE FROM rollup_node n
     WHERE n.jurisdiction_id = $1 AND n.scheme_id = $2
       AND NOT EXISTS (SELECT FROM unnest($3::text[], $4::uuid[]) AS k(type, id)
                       WHERE k.type = n.node_type AND k.id = n.node_id)`,
    [tx.jurisdictionId, schemeId, ...columns(nodes.map(nodeKey))],
  );
}

export async function dropNodes(tx: Tx, schemeId: string, keys: readonly NodeKey[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.sql(
    `DELETE FROM rollup_node n USING unnest($3::text[], $4::uuid[]) AS k(type, id)
     WHERE n.jurisdiction_id = $1 AND n.scheme_id = $2 AND n.node_type = k.type AND n.node_id = k.id`,
    [tx.jurisdictionId, schemeId, ...columns(keys)],
  );
}

function columns(keys: readonly NodeKey[]): [types: string[], ids: string[]] {
  const nodes = keys.map(nodeOfKey);
  return [nodes.map(({ type }) => type), nodes.map(({ id }) => id)];
}
