import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../platform/group-by.js';
import type { DatedPost, HeldPost } from '../domain/separation.js';

/** An account with the posts of all times. */
export interface PersonRow {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly disabled: boolean;
  readonly posts: readonly HeldPost[];
}

export interface PeopleMeant {
  readonly ids: readonly string[];
  readonly logins: readonly string[];
}

const MEANT = `jurisdiction_id = $1 AND (id = ANY($2::uuid[]) OR login = ANY($3::text[]))`;

/** Until the command ends nobody else changes these accounts or their posts. */
export async function lockPeople(tx: Tx, { ids, logins }: PeopleMeant): Promise<void> {
  await tx.sql(`SELECT id FROM app_user WHERE ${MEANT} ORDER BY id FOR NO KEY UPDATE`, [
    tx.jurisdictionId,
    ids,
    logins,
  ]);
}

export async function peopleMeant(reads: Reads, jurisdictionId: string, meant: PeopleMeant): Promise<PersonRow[]> {
  const users = await reads.query<Omit<PersonRow, 'posts'>>(
    `SELECT id, login, display_name AS "displayName", disabled_at IS NOT NULL AS disabled FROM app_user WHERE ${MEANT}`,
    [jurisdictionId, meant.ids, meant.logins],
  );
  const posts = await reads.query<HeldPost & { userId: string }>(
    `SELECT id, user_id AS "userId", unit_id AS "unitId", role, valid_from AS "validFrom", valid_to AS "validTo"
     FROM user_post WHERE jurisdiction_id = $1 AND user_id = ANY($2::uuid[]) ORDER BY id`,
    [jurisdictionId, users.map(({ id }) => id)],
  );
  const postsOf = groupBy(posts, ({ userId }) => userId);
  return users.map((user) => ({ ...user, posts: (postsOf.get(user.id) ?? []).map(({ userId: _, ...post }) => post) }));
}

/** Those of the logins that somebody of another jurisdiction has: a login is unique in the installation. */
export async function foreignLogins(
  reads: Reads,
  jurisdictionId: string,
  logins: readonly string[],
): Promise<string[]> {
  const rows = await reads.query<{ login: string }>(
    `SELECT login FROM app_user WHERE jurisdiction_id <> $1 AND login = ANY($2::text[])`,
    [jurisdictionId, logins],
  );
  return rows.map(({ login }) => login);
}

/** Who can act as reporter or approver of a unit on a day. */
export function unitPostHolders(
  reads: Reads,
  jurisdictionId: string,
  day: string,
): Promise<{ readonly unitId: string; readonly role: string; readonly userId: string }[]> {
  return reads.query(
    `SELECT p.unit_id AS "unitId", p.role, p.user_id AS "userId"
     FROM user_post p
     JOIN app_user u ON u.jurisdiction_id = p.jurisdiction_id AND u.id = p.user_id AND u.disabled_at IS NULL
     WHERE p.jurisdiction_id = $1 AND p.role IN ('reporter', 'approver')
       AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR p.valid_to >= $2::date)`,
    [jurisdictionId, day],
  );
}

export interface NewPersonRow {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

export async function insertPeople(tx: Tx, users: readonly NewPersonRow[]): Promise<void> {
  if (users.length === 0) return;
  await tx.sql(
    `INSERT INTO app_user (id, jurisdiction_id, login, display_name, password_hash, must_change_password,
                           password_changed_at, version)
     SELECT n.id, $1, n.login, n."displayName", n."passwordHash", n."mustChangePassword", $3, 1
     FROM jsonb_to_recordset($2::jsonb)
       AS n (id uuid, login text, "displayName" text, "passwordHash" text, "mustChangePassword" boolean)`,
    [tx.jurisdictionId, JSON.stringify(users), tx.now],
  );
}

export interface ChangedAccount {
  readonly id: string;
  readonly displayName: string;
  /** Null: stays as it is. */
  readonly enabled: boolean | null;
}

/** Names and states; their versions go up. The rows are locked. */
export async function updatePeople(tx: Tx, accounts: readonly ChangedAccount[]): Promise<void> {
  if (accounts.length === 0) return;
  await tx.sql(
    `UPDATE app_user u SET display_name = n."displayName", version = u.version + 1,
       disabled_at = CASE WHEN n.enabled THEN NULL WHEN NOT n.enabled THEN coalesce(u.disabled_at, $3)
                          ELSE u.disabled_at END
     FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, "displayName" text, enabled boolean)
     WHERE u.jurisdiction_id = $1 AND u.id = n.id`,
    [tx.jurisdictionId, JSON.stringify(accounts), tx.now],
  );
}

export interface NewPostRow extends DatedPost {
  readonly id: string;
  readonly userId: string;
  readonly takenOverFrom: string | null;
}

export async function insertPosts(tx: Tx, posts: readonly NewPostRow[]): Promise<void> {
  if (posts.length === 0) return;
  await tx.sql(
    `INSERT INTO user_post (id, jurisdiction_id, user_id, unit_id, role, valid_from, valid_to, taken_over_from)
     SELECT n.id, $1, n."userId", n."unitId", n.role, n."validFrom", n."validTo", n."takenOverFrom"
     FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, "userId" uuid, "unitId" uuid, role text, "validFrom" date,
                                              "validTo" date, "takenOverFrom" uuid)`,
    [tx.jurisdictionId, JSON.stringify(posts)],
  );
}

/** Last days; without one (null) the post, which was never in force, goes. */
export async function endPosts(
  tx: Tx,
  ends: readonly { readonly id: string; readonly lastDay: string | null }[],
): Promise<void> {
  if (ends.length === 0) return;
  const dated = ends.filter(({ lastDay }) => lastDay !== null);
  await tx.sql(
    `UPDATE user_post p SET valid_to = n."lastDay" FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, "lastDay" date)
     WHERE p.jurisdiction_id = $1 AND p.id = n.id`,
    [tx.jurisdictionId, JSON.stringify(dated)],
  );
  await tx.sql(`DELETE FROM user_post WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`, [
    tx.jurisdictionId,
    ends.filter(({ lastDay }) => lastDay === null).map(({ id }) => id),
  ]);
}

/** Ends all living sessions of these users. @returns which. */
export function revokeSessionsOfMany(
  tx: Tx,
  userIds: readonly string[],
): Promise<{ readonly id: string; readonly userId: string }[]> {
  return tx.sql(
    `UPDATE session SET revoked_at = $3
     WHERE jurisdiction_id = $1 AND user_id = ANY($2::uuid[]) AND revoked_at IS NULL AND expires_at > $3 AND idle_until > $3
     RETURNING id, user_id AS "userId"`,
    [tx.jurisdictionId, userIds, tx.now],
  );
}
