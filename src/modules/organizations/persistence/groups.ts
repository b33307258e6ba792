import type { Tx } from '../../../platform/database/transaction.js';
import type { Membership } from '../domain/membership.js';

export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
}

export interface MemberRow {
  readonly id: string;
  readonly groupId: string;
  readonly unitId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export async function insertGroups(tx: Tx, groups: readonly GroupRow[]): Promise<void> {
  await tx.sql(
    `INSERT INTO unit_group (id, jurisdiction_id, name, open)
     SELECT id, $1, name, open FROM unnest($2::uuid[], $3::text[], $4::boolean[]) AS given (id, name, open)`,
    [
      tx.jurisdictionId,
      groups.map((group) => group.id),
      groups.map((group) => group.name),
      groups.map((group) => group.open),
    ],
  );
}

export async function insertMembers(tx: Tx, members: readonly MemberRow[]): Promise<void> {
  await tx.sql(
    `INSERT INTO unit_group_member (id, jurisdiction_id, group_id, unit_id, valid_from, valid_to, version)
     SELECT id, $1, group_id, unit_id, valid_from, valid_to, 1
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[])
       AS given (id, group_id, unit_id, valid_from, valid_to)`,
    [
      tx.jurisdictionId,
      members.map((member) => member.id),
      members.map((member) => member.groupId),
      members.map((member) => member.unitId),
      members.map((member) => member.validFrom),
      members.map((member) => member.validTo),
    ],
  );
}

/** Lets one command at a time change the roster. @returns false when there is no such group. */
export async function lockGroup(tx: Tx, groupId: string): Promise<boolean> {
  const rows = await tx.sql(`SELECT id FROM unit_group WHERE jurisdiction_id = $1 AND id = $2 FOR NO KEY UPDATE`, [
    tx.jurisdictionId,
    groupId,
  ]);
  return rows.length === 1;
}

/** Every membership that a unit has had in a group. */
export function membershipsOf(tx: Tx, groupId: string, unitId: string): Promise<Membership[]> {
  return tx.sql<Membership>(
    `SELECT id, valid_from AS "validFrom", valid_to AS "validTo" FROM unit_group_member
     WHERE jurisdiction_id = $1 AND group_id = $2 AND unit_id = $3`,
    [tx.jurisdictionId, groupId, unitId],
  );
}
