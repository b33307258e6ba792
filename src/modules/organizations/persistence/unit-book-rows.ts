import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { BookGroup, BookMember, BookUnit, UnitDirectoryState } from '../domain/plan-unit-book.js';

/** The whole directory of a jurisdiction, by name. */
export async function directoryState(reads: Reads, jurisdictionId: string): Promise<UnitDirectoryState> {
  return {
    units: await reads.query<BookUnit>(
      `SELECT id, version, name, active, valid_to AS "validTo", successor_id AS "successorId"
       FROM unit WHERE jurisdiction_id = $1 ORDER BY name`,
      [jurisdictionId],
    ),
    aliases: await reads.query<{ unitId: string; alias: string }>(
      `SELECT unit_id AS "unitId", alias FROM unit_alias WHERE jurisdiction_id = $1 ORDER BY alias`,
      [jurisdictionId],
    ),
    groups: await reads.query<BookGroup>(
      `SELECT id, name, open FROM unit_group WHERE jurisdiction_id = $1 ORDER BY name`,
      [jurisdictionId],
    ),
    members: await reads.query<BookMember>(
      `SELECT id, group_id AS "groupId", unit_id AS "unitId", valid_from AS "validFrom", valid_to AS "validTo"
       FROM unit_group_member WHERE jurisdiction_id = $1 ORDER BY group_id, valid_from, id`,
      [jurisdictionId],
    ),
  };
}

/** Until the transaction ends two units may have one name: names of a book are exchanged, not set one by one. */
export async function deferUnitNames(tx: Tx): Promise<void> {
  await tx.sql('SET CONSTRAINTS uq_unit_name DEFERRED');
}

/** Names, states and successors of new and known units at once; their versions go up. */
export async function updateUnits(tx: Tx, units: readonly BookUnit[]): Promise<void> {
  await tx.sql(
    `UPDATE unit u SET name = g.name, active = g.active, valid_to = g."validTo", successor_id = g."successorId",
            version = u.version + 1
     FROM jsonb_to_recordset($2::jsonb) AS g (id uuid, name text, active boolean, "validTo" date, "successorId" uuid)
     WHERE u.jurisdiction_id = $1 AND u.id = g.id`,
    [tx.jurisdictionId, JSON.stringify(units)],
  );
}

export async function updateGroups(tx: Tx, groups: readonly BookGroup[]): Promise<void> {
  await tx.sql(
    `UPDATE unit_group p SET open = g.open FROM jsonb_to_recordset($2::jsonb) AS g (id uuid, open boolean)
     WHERE p.jurisdiction_id = $1 AND p.id = g.id`,
    [tx.jurisdictionId, JSON.stringify(groups)],
  );
}

export async function endMembers(tx: Tx, members: readonly BookMember[]): Promise<void> {
  await tx.sql(
    `UPDATE unit_group_member m SET valid_to = g."validTo", version = m.version + 1
     FROM jsonb_to_recordset($2::jsonb) AS g (id uuid, "validTo" date)
     WHERE m.jurisdiction_id = $1 AND m.id = g.id`,
    [tx.jurisdictionId, JSON.stringify(members)],
  );
}
