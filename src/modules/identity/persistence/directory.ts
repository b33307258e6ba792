import type { Reads } from '../../../platform/database/reads.js';
import { externalIdsOf, externallyNamed, type ExternalName } from '../../external-ids/index.js';
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

export interface PostItem {
  readonly id: string;
  readonly role: RoleName;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface UserItem {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly disabledAt: Date | null;
  readonly mustChangePassword: boolean;
  readonly version: number;
  /** What other systems call the person. */
  readonly externalIds: readonly ExternalName[];
  readonly posts: readonly PostItem[];
}

/** What to look for; null is whatever. */
export interface UserFilter {
  /** Part of the login or of the name. */
  readonly search: string | null;
  readonly unitId: string | null;
  readonly role: RoleName | null;
  readonly disabled: boolean | null;
  readonly externalId: string | null;
  /** Whose external id it is; null for any. */
  readonly source: string | null;
}

/** `day` null: posts of all times. */
const userItem = (day: string): string => `
  SELECT u.id, u.login, u.display_name AS "displayName", u.disabled_at AS "disabledAt",
         u.must_change_password AS "mustChangePassword", u.version, ${externalIdsOf('PERSON', 'u')} AS "externalIds",
         coalesce((
           SELECT json_agg(json_build_object('id', p.id, 'role', p.role, 'unitId', p.unit_id, 'unitName', n.name,
                                             'validFrom', p.valid_from, 'validTo', p.valid_to)
                           ORDER BY p.valid_from, p.role, p.unit_id)
           FROM user_post p LEFT JOIN unit n ON n.jurisdiction_id = p.jurisdiction_id AND n.id = p.unit_id
           WHERE p.jurisdiction_id = u.jurisdiction_id AND p.user_id = u.id
             AND (${day}::date IS NULL OR p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to >= ${day}::date))
         ), '[]') AS posts
  FROM app_user u`;

export function usersAfter(
  reads: Reads,
  jurisdictionId: string,
  filter: UserFilter,
  after: { readonly login: string | null; readonly day: string; readonly limit: number },
): Promise<UserItem[]> {
  return reads.query<UserItem>(
    `${userItem('$3')}
     WHERE u.jurisdiction_id = $1 AND ($2::text IS NULL OR u.login > $2)
       AND ($5::text IS NULL OR strpos(u.login, lower($5)) > 0 OR strpos(u.display_name, $5) > 0)
       AND ($6::boolean IS NULL OR (u.disabled_at IS NOT NULL) = $6)
       AND (($7::uuid IS NULL AND $8::text IS NULL) OR EXISTS (
         SELECT FROM user_post p
         WHERE p.jurisdiction_id = u.jurisdiction_id AND p.user_id = u.id
           AND ($7::uuid IS NULL OR p.unit_id = $7) AND ($8::text IS NULL OR p.role = $8)
           AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR p.valid_to >= $3::date)))
       AND ${externallyNamed('PERSON', 'u', '$9', '$10')}
     ORDER BY u.login
     LIMIT $4`,
    [
      jurisdictionId,
      after.login,
      after.day,
      after.limit,
      filter.search,
      filter.disabled,
      filter.unitId,
      filter.role,
      filter.externalId,
      filter.source,
    ],
  );
}

/** A user with the posts of all times, past ones included. */
export async function readUser(reads: Reads, jurisdictionId: string, userId: string): Promise<UserItem | null> {
  const [row] = await reads.query<UserItem>(`${userItem('$3')} WHERE u.jurisdiction_id = $1 AND u.id = $2`, [
    jurisdictionId,
    userId,
    null,
  ]);
  return row ?? null;
}
