import type { Reads } from '../../../platform/database/reads.js';

export interface MemberView {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly version: number;
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  /** On the day that was asked for. */
  readonly members: readonly MemberView[];
}

export interface GroupsAfter {
  readonly day: string;
  readonly name: string | null;
  readonly limit: number;
}

export function groupsAfter(reads: Reads, jurisdictionId: string, after: GroupsAfter): Promise<GroupView[]> {
  return reads.query<GroupView>(
    `SELECT g.id, g.name, g.open,
            coalesce((
              SELECT json_agg(json_build_object('id', m.id, 'unitId', u.id, 'unitName', u.name, 'validFrom', m.valid_from,
                                                'validTo', m.valid_to, 'version', m.version) ORDER BY u.name)
              FROM unit_group_member m
              JOIN unit u ON u.jurisdiction_id = m.jurisdiction_id AND u.id = m.unit_id
              WHERE m.jurisdiction_id = g.jurisdiction_id AND m.group_id = g.id
                AND m.valid_from <= $2::date AND (m.valid_to IS NULL OR m.valid_to >= $2::date)
            ), '[]') AS members
     FROM unit_group g
     WHERE g.jurisdiction_id = $1 AND ($3::text IS NULL OR g.name > $3)
     ORDER BY g.name
     LIMIT $4`,
    [jurisdictionId, after.day, after.name, after.limit],
  );
}

/** One membership, ended or not. */
export async function memberById(
  reads: Reads,
  jurisdictionId: string,
  groupId: string,
  id: string,
): Promise<MemberView | null> {
  const [row] = await reads.query<MemberView>(
    `SELECT m.id, m.unit_id AS "unitId", u.name AS "unitName", m.valid_from AS "validFrom", m.valid_to AS "validTo",
            m.version
     FROM unit_group_member m
     JOIN unit u ON u.jurisdiction_id = m.jurisdiction_id AND u.id = m.unit_id
     WHERE m.jurisdiction_id = $1 AND m.group_id = $2 AND m.id = $3`,
    [jurisdictionId, groupId, id],
  );
  return row ?? null;
}
