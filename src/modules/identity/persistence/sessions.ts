import type { Database } from '../../../platform/database/database.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Post } from '../../../platform/security/actor.js';

export interface SessionRow {
  readonly userId: string;
  readonly jurisdictionId: string;
  readonly displayName: string;
  readonly posts: readonly Post[];
}

export interface NewSession {
  readonly id: string;
  readonly userId: string;
  readonly tokenHash: string;
  readonly expiresAt: Date;
}

/** The living session of a token with its user and the posts in force on the day; one query, since every request asks. */
export function findLiveSession(database: Database, tokenHash: string, now: Date, day: string) {
  return database.one<SessionRow>(
    `SELECT u.id AS "userId", u.jurisdiction_id AS "jurisdictionId", u.display_name AS "displayName",
            coalesce((
              SELECT json_agg(json_build_object('unitId', p.unit_id, 'role', p.role) ORDER BY p.role, p.unit_id)
              FROM user_post p
              WHERE p.jurisdiction_id = u.jurisdiction_id AND p.user_id = u.id
                AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR p.valid_to >= $3::date)
            ), '[]') AS posts
     FROM session s
     JOIN app_user u ON u.jurisdiction_id = s.jurisdiction_id AND u.id = s.user_id
     WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND u.disabled_at IS NULL`,
    [tokenHash, now, day],
  );
}

/** Also clears away the user's sessions that have ended; the audit keeps that they were. */
export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await tx.sql(`DELETE FROM session WHERE jurisdiction_id = $1 AND user_id = $2 AND expires_at <= $3`, [
    tx.jurisdictionId,
    session.userId,
    tx.now,
  ]);
  await tx.sql(
    `INSERT INTO session (id, jurisdiction_id, user_id, token_hash, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [session.id, tx.jurisdictionId, session.userId, session.tokenHash, tx.now, session.expiresAt],
  );
}

/** @returns the id of the session that was ended, or undefined when it had ended before. */
export async function revokeSession(tx: Tx, tokenHash: string): Promise<string | undefined> {
  const [row] = await tx.sql<{ id: string }>(
    `UPDATE session SET revoked_at = $3
     WHERE jurisdiction_id = $1 AND token_hash = $2 AND revoked_at IS NULL RETURNING id`,
    [tx.jurisdictionId, tokenHash, tx.now],
  );
  return row?.id;
}
