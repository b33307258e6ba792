import type { Reads } from '../../../platform/database/reads.js';

export interface RosterMember {
  readonly groupId: string;
  readonly unitId: string;
  readonly unitName: string;
}

export function membersOn(
  reads: Reads,
  jurisdictionId: string,
  groupIds: readonly string[],
  day: string,
): Promise<RosterMember[]> {
  return reads.query<RosterMember>(
    `SELECT m.group_id AS "groupId", m.unit_id AS "unitId", u.name AS "unitName"
     FROM unit_group_member m
     JOIN unit u ON u.jurisdiction_id = m.jurisdiction_id AND u.id = m.unit_id
     WHERE m.jurisdiction_id = $1 AND m.group_id = ANY($2::uuid[])
       AND m.valid_from <= $3::date AND (m.valid_to IS NULL OR m.valid_to >= $3::date)
     ORDER BY m.group_id, u.name`,
    [jurisdictionId, groupIds, day],
  );
}

export async function namesById(
  reads: Reads,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await reads.query<{ id: string; name: string }>(
    `SELECT id, name FROM unit WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])
     UNION ALL
     SELECT id, name FROM unit_group WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`,
    [jurisdictionId, ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
