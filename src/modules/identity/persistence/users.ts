import type { Tx } from '../../../platform/database/transaction.js';
import type { HeldPost } from '../domain/separation.js';

/** User ids by login, of the command's jurisdiction. */
export async function userIdsByLogin(tx: Tx, logins: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.sql<{ login: string; id: string }>(
    `SELECT login, id FROM app_user WHERE jurisdiction_id = $1 AND login = ANY($2)`,
    [tx.jurisdictionId, logins],
  );
  return new Map(rows.map(({ login, id }) => [login, id]));
}

export async function setLastDay(tx: Tx, postId: string, lastDay: string): Promise<void> {
  await tx.sql(`UPDATE user_post SET valid_to = $3 WHERE jurisdiction_id = $1 AND id = $2`, [
    tx.jurisdictionId,
    postId,
    lastDay,
  ]);
}

/** Only of a post that has never been in force; all others are history. */
export async function deletePost(tx: Tx, postId: string): Promise<void> {
  await tx.sql(`DELETE FROM user_post WHERE jurisdiction_id = $1 AND id = $2`, [tx.jurisdictionId, postId]);
}

export async function setPassword(tx: Tx, userId: string, hash: string, mustChange: boolean): Promise<void> {
  await tx.sql(
    `UPDATE app_user SET password_hash = $3, must_change_password = $4, password_changed_at = $5
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, userId, hash, mustChange, tx.now],
  );
}

export interface LockedUser {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly disabledAt: Date | null;
  readonly version: number;
  readonly posts: readonly HeldPost[];
}

/** Users with all their posts, locked until the command ends, so that two commands cannot each add half of a clash. */
export async function lockUsers(tx: Tx, ids: readonly string[]): Promise<LockedUser[]> {
  const users = await tx.sql<Omit<LockedUser, 'posts'>>(
    `SELECT id, login, display_name AS "displayName", disabled_at AS "disabledAt", version
     FROM app_user WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    [tx.jurisdictionId, ids],
  );
  const posts = await tx.sql<HeldPost & { userId: string }>(
    `SELECT id, user_id AS "userId", unit_id AS "unitId", role, valid_from AS "validFrom", valid_to AS "validTo"
     FROM user_post WHERE jurisdiction_id = $1 AND user_id = ANY($2::uuid[])`,
    [tx.jurisdictionId, ids],
  );
  return users.map((user) => ({
    ...user,
    posts: posts.filter(({ userId }) => userId === user.id).map(({ userId: _, ...post }) => post),
  }));
}

/** Serialises whatever may take the last administrator away. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(712026016, hashtext($1))`, [tx.jurisdictionId]);
}

/** Whether somebody else can sign in and is administrator on a day and from then on. */
export async function anotherAdministrator(tx: Tx, userId: string, day: string): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>(
    `SELECT EXISTS (
       SELECT FROM user_post p
       JOIN app_user u ON u.jurisdiction_id = p.jurisdiction_id AND u.id = p.user_id AND u.disabled_at IS NULL
       WHERE p.jurisdiction_id = $1 AND p.role = 'administrator' AND p.user_id <> $2
         AND p.valid_from <= $3::date AND p.valid_to IS NULL) AS found`,
    [tx.jurisdictionId, userId, day],
  );
  return row!.found;
}
