import type { Database } from '../../../../platform/database/database.js';
import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';

export interface BegunSignIn {
  readonly stateHash: string;
  readonly browserHash: string;
  readonly providerId: string;
  readonly jurisdictionId: string;
  readonly returnPath: string;
  readonly expiresAt: Date;
}

/** No command: nobody is known yet, and nothing has happened but that somebody wants to sign in. */
export async function beginSignIn(database: Database, signIn: BegunSignIn): Promise<void> {
  await database.query(
    `INSERT INTO sso_sign_in (state_hash, browser_hash, provider_id, jurisdiction_id, return_path, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      signIn.stateHash,
      signIn.browserHash,
      signIn.providerId,
      signIn.jurisdictionId,
      signIn.returnPath,
      signIn.expiresAt,
    ],
  );
}

/** Takes the sign-in away, so that only one answer of the provider is followed, whatever becomes of it. */
export function takeSignIn(
  database: Database,
  of: { readonly stateHash: string; readonly browserHash: string; readonly providerId: string; readonly now: Date },
): Promise<{ readonly returnPath: string } | null> {
  return database.one<{ returnPath: string }>(
    `DELETE FROM sso_sign_in
     WHERE state_hash = $1 AND browser_hash = $2 AND provider_id = $3 AND expires_at > $4
     RETURNING return_path AS "returnPath"`,
    [of.stateHash, of.browserHash, of.providerId, of.now],
  );
}

export interface ProviderSession {
  readonly sessionId: string;
  readonly providerId: string;
  readonly subject: string;
  readonly sid: string | null;
  readonly sealedIdToken: string;
}

export async function insertProviderSession(tx: Tx, session: ProviderSession): Promise<void> {
  await tx.sql(
    `INSERT INTO sso_session (session_id, jurisdiction_id, provider_id, subject, sid, sealed_id_token)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [session.sessionId, tx.jurisdictionId, session.providerId, session.subject, session.sid, session.sealedIdToken],
  );
}

export async function providerSessionOf(
  reads: Reads,
  jurisdictionId: string,
  sessionId: string,
): Promise<Pick<ProviderSession, 'providerId' | 'sealedIdToken'> | null> {
  const [row] = await reads.query<Pick<ProviderSession, 'providerId' | 'sealedIdToken'>>(
    `SELECT provider_id AS "providerId", sealed_id_token AS "sealedIdToken"
     FROM sso_session WHERE jurisdiction_id = $1 AND session_id = $2`,
    [jurisdictionId, sessionId],
  );
  return row ?? null;
}

export interface RevokedSession {
  readonly id: string;
  readonly userId: string;
}

/** Ends living sessions of a provider: of one session there, of one person there, or all. */
export function revokeProviderSessions(
  tx: Tx,
  providerId: string,
  { sid, subject }: { readonly sid: string | null; readonly subject: string | null },
): Promise<RevokedSession[]> {
  return tx.sql<RevokedSession>(
    `UPDATE session s SET revoked_at = $3
     FROM sso_session x
     WHERE x.jurisdiction_id = $1 AND x.provider_id = $2
       AND ($4::text IS NULL OR x.sid = $4) AND ($5::text IS NULL OR x.subject = $5)
       AND s.jurisdiction_id = x.jurisdiction_id AND s.id = x.session_id
       AND s.revoked_at IS NULL AND s.expires_at > $3
     RETURNING s.id, s.user_id AS "userId"`,
    [tx.jurisdictionId, providerId, tx.now, sid, subject],
  );
}

/** @returns false: this logout token has been followed before. */
export async function takeLogoutToken(tx: Tx, providerId: string, jtiHash: string, expiresAt: Date): Promise<boolean> {
  const rows = await tx.sql(
    `INSERT INTO sso_logout_token (provider_id, jti_hash, jurisdiction_id, expires_at) VALUES ($2, $3, $1, $4)
     ON CONFLICT (provider_id, jti_hash) DO NOTHING RETURNING jti_hash`,
    [tx.jurisdictionId, providerId, jtiHash, expiresAt],
  );
  return rows.length > 0;
}

/** Sign-ins that nobody finished, and logout tokens that are too old anyway. @returns how many rows went. */
export async function purgeSignIns(tx: Tx, before: Date): Promise<number> {
  const signIns = await tx.sql(`DELETE FROM sso_sign_in WHERE expires_at <= $1 RETURNING state_hash`, [before]);
  const tokens = await tx.sql(`DELETE FROM sso_logout_token WHERE expires_at <= $1 RETURNING jti_hash`, [before]);
  return signIns.length + tokens.length;
}
