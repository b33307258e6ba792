import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { NameOwner } from '../domain/names.js';
import type { DirectoryName } from '../domain/rank-units.js';

/**
 * Lets one command at a time give names in a jurisdiction. Unit names, aliases and group names live in three tables,
 * so no unique constraint can keep them apart. The lock does not hinder rows that merely reference the jurisdiction.
 */
export async function lockNames(tx: Tx): Promise<void> {
  await tx.sql(`SELECT id FROM jurisdiction WHERE id = $1 FOR NO KEY UPDATE`, [tx.jurisdictionId]);
}

/** Owners of those of the names that denote somebody. */
export async function ownersOf(
  reads: Reads,
  jurisdictionId: string,
  names: readonly string[],
): Promise<Map<string, NameOwner>> {
  const rows = await reads.query<{ name: string } & NameOwner>(
    `SELECT name, 'unit' AS kind, id, active FROM unit WHERE jurisdiction_id = $1 AND name = ANY($2)
     UNION ALL
     SELECT a.alias, 'unit', u.id, u.active FROM unit_alias a
       JOIN unit u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
       WHERE a.jurisdiction_id = $1 AND a.alias = ANY($2)
     UNION ALL
     SELECT name, 'group', id, true FROM unit_group WHERE jurisdiction_id = $1 AND name = ANY($2)`,
    [jurisdictionId, names],
  );
  return new Map(rows.map(({ name, kind, id, active }) => [name, { kind, id, active }]));
}

/** Every name of the directory, dissolved units included. */
export function allNames(reads: Reads, jurisdictionId: string): Promise<DirectoryName[]> {
  return reads.query<DirectoryName>(
    `SELECT u.name, 'unit' AS kind, u.id, NULL AS "aliasOf", u.active, u.valid_to AS "validTo",
            u.successor_id AS "successorId"
     FROM unit u WHERE u.jurisdiction_id = $1
     UNION ALL
     SELECT a.alias, 'unit', u.id, u.name, u.active, u.valid_to, u.successor_id
     FROM unit_alias a JOIN unit u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
     WHERE a.jurisdiction_id = $1
     UNION ALL
     SELECT name, 'group', id, NULL, true, NULL, NULL FROM unit_group WHERE jurisdiction_id = $1`,
    [jurisdictionId],
  );
}
