import type { Tx } from '../../../platform/database/transaction.js';
import type { UnitDecision } from '../application/corrections.js';

/** Which of the decided ids are active units and groups of the jurisdiction. */
export async function knownParties(
  tx: Tx,
  decisions: readonly UnitDecision[],
): Promise<{ units: ReadonlySet<string>; groups: ReadonlySet<string> }> {
  const unitIds = decisions.flatMap((decision) => (decision.decision === 'unit' ? [decision.unitId] : []));
  const groupIds = decisions.flatMap((decision) => (decision.decision === 'group' ? [decision.groupId] : []));
  const rows = await tx.sql<{ kind: 'unit' | 'group'; id: string }>(
    `SELECT 'unit' AS kind, id FROM unit WHERE jurisdiction_id = $1 AND active AND id = ANY($2::uuid[])
     UNION ALL
     SELECT 'group', id FROM unit_group WHERE jurisdiction_id = $1 AND id = ANY($3::uuid[])`,
    [tx.jurisdictionId, unitIds, groupIds],
  );
  const idsOf = (kind: string): Set<string> => new Set(rows.filter((row) => row.kind === kind).map((row) => row.id));
  return { units: idsOf('unit'), groups: idsOf('group') };
}
