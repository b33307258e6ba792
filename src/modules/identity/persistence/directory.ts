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

export async function loginOf(reads: Reads, jurisdictionId: string, userId: string): Promise<string> {
  const [row] = await reads.query<{ login: string }>(
    `SELECT login FROM app_user WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, userId],
  );
  if (!row) throw new Error(`no user ${userId}`);
  return row.login;
}

export interface UserItem {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly disabledAt: Date | null;
  readonly posts: readonly {
    readonly role: RoleName;
    readonly unitId: string | null;
    readonly validFrom: string;
    readonly validTo: string | null;
  }[];
}

export function usersAfter(
  reads: Reads,
  jurisdictionId: string,
  after: { readonly login: string | null; readonly day: string; readonly limit: number },
): Promise<UserItem[]> {
  return reads.query<UserItem>(
    `SELECT u.id, u.login, u.display_name AS "displayName", u.disabled_at AS "disabledAt",
            coalesce((
              SELECT json_agg(json_build_object('role', p.role, 'unitId', p.unit_id, 'validFrom', p.valid_from,
                                                'validTo', p.valid_to) ORDER BY p.role, p.unit_id)
              FROM user_post p
              WHERE p.jurisdiction_id = u.jurisdiction_id AND p.user_id = u.id
                AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR p.valid_to >= $3::date)
            ), '[]') AS posts
     FROM app_user u
     WHERE u.jurisdiction_id = $1 AND ($2::text IS NULL OR u.login > $2)
     ORDER BY u.login
     LIMIT $4`,
    [jurisdictionId, after.login, after.day, after.limit],
  );
}
