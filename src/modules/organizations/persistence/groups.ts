import type { Tx } from '../../../platform/database/transaction.js';

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
  readonly validTo?: string;
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
      members.map((member) => member.validTo ?? null),
    ],
  );
}
