import type { Reads } from '../../../platform/database/reads.js';
import type { RoleName } from '../../../platform/security/actor.js';

export interface Recipient {
  readonly userId: string;
  readonly displayName: string;
  /** The unit of the post; null for a post of the whole jurisdiction. */
  readonly unitId: string | null;
}

export async function displayNames(
  reads: Reads,
  jurisdictionId: string,
  userIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await reads.query<{ id: string; name: string }>(
    `SELECT id, display_name AS name FROM app_user WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`,
    [jurisdictionId, userIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export function holdersOf(
  reads: Reads,
  jurisdictionId: string,
  unitIds: readonly string[] | null,
  role: RoleName,
  day: string,
): Promise<Recipient[]> {
  return reads.query<Recipient>(
    `SELECT DISTINCT u.id AS "userId", u.display_name AS "displayName", p.unit_id AS "unitId"
     FROM user_post p
     JOIN app_user u ON u.jurisdiction_id = p.jurisdiction_id AND u.id = p.user_id AND u.disabled_at IS NULL
     WHERE p.jurisdiction_id = $1 AND ($2::uuid[] IS NULL OR p.unit_id = ANY($2::uuid[])) AND p.role = $3
       AND p.valid_from <= $4::date AND (p.valid_to IS NULL OR p.valid_to >= $4::date)
     ORDER BY p.unit_id, u.id`,
    [jurisdictionId, unitIds, role, day],
  );
}
