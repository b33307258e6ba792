import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { DatedPost } from '../domain/separation.js';

export interface UserRow {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

export async function insertUser(tx: Tx, user: UserRow): Promise<void> {
  await tx.sql(
    `INSERT INTO app_user (id, jurisdiction_id, login, display_name, password_hash, version)
     VALUES ($1, $2, $3, $4, $5, 1)`,
    [user.id, tx.jurisdictionId, user.login, user.displayName, user.passwordHash],
  );
}

export async function insertPosts(tx: Tx, userId: string, posts: readonly DatedPost[]): Promise<void> {
  await tx.sql(
    `INSERT INTO user_post (id, jurisdiction_id, user_id, unit_id, role, valid_from, valid_to)
     SELECT id, $1, $2, unit_id, role, valid_from, valid_to
     FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::date[])
       AS given (id, unit_id, role, valid_from, valid_to)`,
    [
      tx.jurisdictionId,
      userId,
      posts.map(() => newId()),
      posts.map((post) => post.unitId),
      posts.map((post) => post.role),
      posts.map((post) => post.validFrom),
      posts.map((post) => post.validTo),
    ],
  );
}

/** Posts of a user, who stays locked until the command ends so that two commands cannot each add half of a clash. */
export async function lockPostsOf(tx: Tx, userId: string): Promise<DatedPost[] | null> {
  const [user] = await tx.sql<{ id: string }>(
    `SELECT id FROM app_user WHERE jurisdiction_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [tx.jurisdictionId, userId],
  );
  if (!user) return null;
  return tx.sql<DatedPost>(
    `SELECT unit_id AS "unitId", role, valid_from AS "validFrom", valid_to AS "validTo"
     FROM user_post WHERE jurisdiction_id = $1 AND user_id = $2`,
    [tx.jurisdictionId, userId],
  );
}
