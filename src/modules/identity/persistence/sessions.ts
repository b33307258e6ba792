import type { Database } from '../../../platform/database/database.js';
import { prepared } from '../../../platform/database/preparing-client.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Post } from '../../../platform/security/actor.js';
import type { SessionOpening } from '../domain/session-opening.js';

export interface SessionRow {
  readonly sessionId: string;
  readonly lastSeenAt: Date;
  readonly mustChangePassword: boolean;
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
  readonly idleUntil: Date;
  readonly openedBy: SessionOpening;
}

/** The living session of a token with its user and the posts in force on the day; one query, since every request asks. */
export function findLiveSession(database: Database, tokenHash: string, now: Date, day: string) {
  return database.one<SessionRow>(LIVE_SESSION, [tokenHash, now, day]);
}

/** Whoever came without a password need not change it first. */
const LIVE_SESSION = prepared(`
  SELECT s.id AS "sessionId", s.last_seen_at AS "lastSeenAt",
            u.must_change_password AND s.opened_by = 'PASSWORD' AS "mustChangePassword",
            u.id AS "userId", u.jurisdiction_id AS "jurisdictionId", u.display_name AS "displayName",
            coalesce((
              SELECT json_agg(json_build_object('unitId', p.unit_id, 'role', p.role) ORDER BY p.role, p.unit_id)
              FROM user_post p
              WHERE p.jurisdiction_id = u.jurisdiction_id AND p.user_id = u.id
                AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR p.valid_to >= $3::date)
            ), '[]') AS posts
     FROM session s
     JOIN app_user u ON u.jurisdiction_id = s.jurisdiction_id AND u.id = s.user_id
     WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND s.idle_until > $2
       AND u.disabled_at IS NULL`);

/**
 * Notes that a session is in use. Not a command: nobody decided anything, and it must not wait for one.
 * Never shortens what a session was given when it was opened.
 */
export async function touchSession(database: Database, id: string, now: Date, idleUntil: Date): Promise<void> {
  await database.query(
    `UPDATE session SET last_seen_at = $2, idle_until = greatest(idle_until, $3) WHERE id = $1 AND last_seen_at < $2`,
    [id, now, idleUntil],
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
    `INSERT INTO session (id, jurisdiction_id, user_id, token_hash, created_at, expires_at, last_seen_at, idle_until, ip,
                          opened_by)
     VALUES ($1, $2, $3, $4, $5, $6, $5, $7, $8, $9)`,
    [
      session.id,
      tx.jurisdictionId,
      session.userId,
      session.tokenHash,
      tx.now,
      session.expiresAt,
      session.idleUntil,
      tx.ctx.ip ?? null,
      session.openedBy,
    ],
  );
}

/** Ends one living session of a user. @returns whether there was one. */
export async function revokeSession(tx: Tx, userId: string, id: string): Promise<boolean> {
  const rows = await tx.sql(
    `UPDATE session SET revoked_at = $4
     WHERE jurisdiction_id = $1 AND user_id = $2 AND id = $3 AND revoked_at IS NULL RETURNING id`,
    [tx.jurisdictionId, userId, id, tx.now],
  );
  return rows.length > 0;
}

/** Ends all living sessions of a user but one. @returns their ids. */
export async function revokeSessionsOf(tx: Tx, userId: string, but: string | null): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(
    `UPDATE session SET revoked_at = $3
     WHERE jurisdiction_id = $1 AND user_id = $2 AND revoked_at IS NULL AND expires_at > $3 AND idle_until > $3
       AND ($4::uuid IS NULL OR id <> $4) RETURNING id`,
    [tx.jurisdictionId, userId, tx.now, but],
  );
  return rows.map(({ id }) => id);
}

/** How a session of the jurisdiction was opened. @throws Error when there is none. */
export async function openingOf(reads: Reads, jurisdictionId: string, id: string): Promise<SessionOpening> {
  const [row] = await reads.query<{ openedBy: SessionOpening }>(
    `SELECT opened_by AS "openedBy" FROM session WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  if (!row) throw new Error(`no session ${id}`);
  return row.openedBy;
}

export interface SessionItem {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly idleUntil: Date;
  readonly ip: string | null;
  readonly openedBy: SessionOpening;
}

/** The living sessions of a user, newest first. There are few: ended ones are cleared away at the next sign-in. */
export function sessionsOf(reads: Reads, jurisdictionId: string, userId: string, now: Date): Promise<SessionItem[]> {
  return reads.query<SessionItem>(
    `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt",
            idle_until AS "idleUntil", ip, opened_by AS "openedBy"
     FROM session
     WHERE jurisdiction_id = $1 AND user_id = $2 AND revoked_at IS NULL AND expires_at > $3 AND idle_until > $3
     ORDER BY id DESC LIMIT 100`,
    [jurisdictionId, userId, now],
  );
}
