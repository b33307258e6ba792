import type { Tx } from '../../../platform/database/transaction.js';

export interface AliasRow {
  readonly id: string;
  readonly unitId: string;
  readonly alias: string;
}

export async function insertUnits(
  tx: Tx,
  units: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  await tx.sql(
    `INSERT INTO unit (id, jurisdiction_id, name, active, version)
     SELECT id, $1, name, true, 1 FROM unnest($2::uuid[], $3::text[]) AS given (id, name)`,
    [tx.jurisdictionId, units.map((unit) => unit.id), units.map((unit) => unit.name)],
  );
}

export async function insertAliases(tx: Tx, aliases: readonly AliasRow[]): Promise<void> {
  await tx.sql(
    `INSERT INTO unit_alias (id, jurisdiction_id, unit_id, alias)
     SELECT id, $1, unit_id, alias FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS given (id, unit_id, alias)`,
    [
      tx.jurisdictionId,
      aliases.map((alias) => alias.id),
      aliases.map((alias) => alias.unitId),
      aliases.map((alias) => alias.alias),
    ],
  );
}

/** A unit is shown with its aliases, so that a change of them is a new version of the unit. */
export async function touchUnits(tx: Tx, unitIds: readonly string[]): Promise<void> {
  await tx.sql(`UPDATE unit SET version = version + 1 WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`, [
    tx.jurisdictionId,
    unitIds,
  ]);
}

export async function deleteAliases(
  tx: Tx,
  aliases: readonly { readonly unitId: string; readonly alias: string }[],
): Promise<void> {
  if (aliases.length === 0) return;
  await tx.sql(
    `DELETE FROM unit_alias a USING jsonb_to_recordset($2::jsonb) AS g ("unitId" uuid, alias text)
     WHERE a.jurisdiction_id = $1 AND a.unit_id = g."unitId" AND a.alias = g.alias`,
    [tx.jurisdictionId, JSON.stringify(aliases)],
  );
}

export async function deleteAlias(tx: Tx, aliasId: string): Promise<void> {
  await tx.sql(`DELETE FROM unit_alias WHERE jurisdiction_id = $1 AND id = $2`, [tx.jurisdictionId, aliasId]);
}
