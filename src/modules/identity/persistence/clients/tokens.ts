import type { Database } from '../../../../platform/database/database.js';
import { prepared } from '../../../../platform/database/preparing-client.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { Post } from '../../../../platform/security/actor.js';
import type { Named } from '../../domain/clients/on-behalf-of.js';
import type { ClientUnits } from '../../domain/clients/scopes.js';
import type { Signing } from '../../domain/clients/signature.js';

/** A client that proved itself by a secret. */
export interface ProvenClient {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly addresses: readonly string[];
  readonly secretId: string;
}

/** The enabled client of a secret that is valid now. */
export function findBySecret(
  database: Database,
  clientId: string,
  secretHash: string,
  now: Date,
): Promise<ProvenClient | null> {
  return database.one<ProvenClient>(
    `SELECT c.id, c.jurisdiction_id AS "jurisdictionId", c.name, c.scopes, c.addresses, s.id AS "secretId"
     FROM api_client_secret s
     JOIN api_client c ON c.jurisdiction_id = s.jurisdiction_id AND c.id = s.client_id AND c.disabled_at IS NULL
     WHERE s.secret_hash = $2 AND s.client_id = $1 AND s.revoked_at IS NULL AND s.expires_at > $3`,
    [clientId, secretHash, now],
  );
}

/** Whose id it is, for the record of refusals; null when nobody's. */
export async function jurisdictionOfClient(database: Database, clientId: string): Promise<string | null> {
  const row = await database.one<{ id: string }>(`SELECT jurisdiction_id AS id FROM api_client WHERE id = $1`, [
    clientId,
  ]);
  return row?.id ?? null;
}

export interface NewToken {
  readonly id: string;
  readonly clientId: string;
  readonly secretId: string;
  readonly tokenHash: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
}

/**
 * Gives a token, if client and secret are still what they were when the secret was compared.
 * @returns false when they are not.
 */
export async function insertToken(tx: Tx, token: NewToken): Promise<boolean> {
  const used = await tx.sql(
    `UPDATE api_client_secret s SET last_used_at = $4
     FROM api_client c
     WHERE s.jurisdiction_id = $1 AND s.client_id = $2 AND s.id = $3 AND s.revoked_at IS NULL AND s.expires_at > $4
       AND c.jurisdiction_id = s.jurisdiction_id AND c.id = s.client_id AND c.disabled_at IS NULL
     RETURNING s.id`,
    [tx.jurisdictionId, token.clientId, token.secretId, tx.now],
  );
  if (used.length === 0) return false;
  await tx.sql(
    `INSERT INTO api_token (id, jurisdiction_id, client_id, secret_id, token_hash, scopes, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6::text[], $7, $8)`,
    [
      token.id,
      tx.jurisdictionId,
      token.clientId,
      token.secretId,
      token.tokenHash,
      token.scopes,
      tx.now,
      token.expiresAt,
    ],
  );
  return true;
}

/** @returns the id of the living token of this client; null when there is none. */
export async function revokeToken(tx: Tx, clientId: string, tokenHash: string): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }>(
    `UPDATE api_token SET revoked_at = $4
     WHERE jurisdiction_id = $1 AND client_id = $2 AND token_hash = $3 AND revoked_at IS NULL AND expires_at > $4
     RETURNING id`,
    [tx.jurisdictionId, clientId, tokenHash, tx.now],
  );
  return row?.id ?? null;
}

/** What a living token opens. */
export interface Grant {
  readonly clientId: string;
  readonly jurisdictionId: string;
  readonly name: string;
  readonly source: string;
  /** Those of the token that the client still has. */
  readonly scopes: readonly string[];
  readonly units: ClientUnits;
  readonly signing: Signing;
  readonly addresses: readonly string[];
  readonly perMinute: number;
  readonly lastUsedAt: Date | null;
  readonly secretId: string;
  readonly sealedSigningKey: string;
}

/** One query, since every request of a client asks. */
export function findGrant(database: Database, tokenHash: string, now: Date): Promise<Grant | null> {
  return database.one<Grant>(GRANT, [tokenHash, now]);
}

const GRANT = prepared(`
  SELECT c.id AS "clientId", c.jurisdiction_id AS "jurisdictionId", c.name, c.source,
    ARRAY(SELECT unnest(t.scopes) INTERSECT SELECT unnest(c.scopes)) AS scopes,
    CASE WHEN NOT c.whole_jurisdiction THEN coalesce((
      SELECT json_agg(u.unit_id ORDER BY u.unit_id) FROM api_client_unit u
      WHERE u.jurisdiction_id = c.jurisdiction_id AND u.client_id = c.id), '[]') END AS units,
    c.signing, c.addresses, c.per_minute AS "perMinute", c.last_used_at AS "lastUsedAt",
    s.id AS "secretId", s.sealed_signing_key AS "sealedSigningKey"
  FROM api_token t
  JOIN api_client c ON c.jurisdiction_id = t.jurisdiction_id AND c.id = t.client_id AND c.disabled_at IS NULL
  JOIN api_client_secret s ON s.jurisdiction_id = t.jurisdiction_id AND s.id = t.secret_id AND s.revoked_at IS NULL
  WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2`);

/** Notes that a client is in use; like that of a session no command. Called once a minute at most. */
export async function touchClient(database: Database, clientId: string, now: Date): Promise<void> {
  await database.query(
    `UPDATE api_client SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2)`,
    [clientId, now],
  );
}

/** Uses up a nonce. One statement outside of any command: a refused request has used it up too. @returns false: it was. */
export async function takeNonce(
  database: Database,
  of: { readonly clientId: string; readonly jurisdictionId: string; readonly nonce: string; readonly expiresAt: Date },
): Promise<boolean> {
  const rows = await database.query(
    `INSERT INTO api_nonce (client_id, nonce, jurisdiction_id, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (client_id, nonce) DO NOTHING RETURNING nonce`,
    [of.clientId, of.nonce, of.jurisdictionId, of.expiresAt],
  );
  return rows.length > 0;
}

export interface Person {
  readonly userId: string;
  readonly displayName: string;
  readonly posts: readonly Post[];
}

/** The enabled person whom a client names, with the posts in force on the day. */
export function findPerson(
  database: Database,
  client: Pick<Grant, 'clientId' | 'jurisdictionId' | 'source'>,
  named: Named,
  day: string,
): Promise<Person | null> {
  const { clientId, jurisdictionId, source } = client;
  if ('login' in named) return database.one<Person>(PERSON_BY_LOGIN, [jurisdictionId, day, named.login]);
  if ('externalId' in named) {
    return database.one<Person>(PERSON_BY_EXTERNAL_ID, [jurisdictionId, day, named.externalId, source]);
  }
  return database.one<Person>(PERSON_BY_ACCOUNT, [jurisdictionId, day, named.account, clientId]);
}

const PERSON = `
  SELECT u.id AS "userId", u.display_name AS "displayName",
    coalesce((
      SELECT json_agg(json_build_object('unitId', p.unit_id, 'role', p.role) ORDER BY p.role, p.unit_id)
      FROM user_post p
      WHERE p.jurisdiction_id = u.jurisdiction_id AND p.user_id = u.id
        AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR p.valid_to >= $2::date)), '[]') AS posts
  FROM app_user u`;

const PERSON_BY_LOGIN = prepared(`${PERSON} WHERE u.jurisdiction_id = $1 AND u.login = $3 AND u.disabled_at IS NULL`);

const PERSON_BY_ACCOUNT = prepared(`${PERSON}
  JOIN api_client_account a ON a.jurisdiction_id = u.jurisdiction_id AND a.user_id = u.id
  WHERE u.jurisdiction_id = $1 AND a.client_id = $4 AND a.account = $3 AND u.disabled_at IS NULL`);

const PERSON_BY_EXTERNAL_ID = prepared(`${PERSON}
  JOIN external_id x ON x.jurisdiction_id = u.jurisdiction_id AND x.user_id = u.id
  WHERE u.jurisdiction_id = $1 AND x.source = $4 AND x.kind = 'PERSON' AND x.external_id = $3
    AND u.disabled_at IS NULL`);

/** What no request can name any more. @returns how many rows went. */
export async function purgeTokens(tx: Tx, before: Date): Promise<number> {
  const tokens = await tx.sql(`DELETE FROM api_token WHERE expires_at <= $1 RETURNING id`, [before]);
  const nonces = await tx.sql(`DELETE FROM api_nonce WHERE expires_at <= $1 RETURNING nonce`, [before]);
  return tokens.length + nonces.length;
}
