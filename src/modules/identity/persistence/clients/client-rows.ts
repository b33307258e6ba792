import { instant } from '../../../../platform/database/instant.js';
import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { RoleName } from '../../../../platform/security/actor.js';
import type { Signing } from '../../domain/clients/signature.js';

/** What is left of a secret once it has been shown. */
export interface SecretItem {
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

export interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly wholeJurisdiction: boolean;
  readonly signing: Signing;
  readonly addresses: readonly string[];
  readonly perMinute: number;
  readonly source: string;
  readonly syncRoles: readonly RoleName[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly disabledAt: Date | null;
  readonly version: number;
}

export interface ClientItem extends ClientRow {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** How many people are mapped to accounts of its system. */
  readonly accounts: number;
  /** That are valid now, oldest first. */
  readonly secrets: readonly SecretItem[];
}

const COLUMNS = `c.id, c.name, c.scopes, c.whole_jurisdiction AS "wholeJurisdiction", c.signing, c.addresses,
  c.per_minute AS "perMinute", c.source, c.sync_roles AS "syncRoles", c.created_at AS "createdAt", c.last_used_at AS "lastUsedAt",
  c.disabled_at AS "disabledAt", c.version`;

const ITEM = `
  SELECT ${COLUMNS},
    coalesce((
      SELECT json_agg(json_build_object('id', n.id, 'name', n.name) ORDER BY n.name)
      FROM api_client_unit u JOIN unit n ON n.jurisdiction_id = u.jurisdiction_id AND n.id = u.unit_id
      WHERE u.jurisdiction_id = c.jurisdiction_id AND u.client_id = c.id), '[]') AS units,
    (SELECT count(*)::int FROM api_client_account a WHERE a.client_id = c.id) AS accounts,
    coalesce((
      SELECT json_agg(json_build_object('id', s.id, 'createdAt', ${instant('s.created_at')},
               'expiresAt', ${instant('s.expires_at')}, 'lastUsedAt', ${instant('s.last_used_at')}) ORDER BY s.id)
      FROM api_client_secret s
      WHERE s.jurisdiction_id = c.jurisdiction_id AND s.client_id = c.id
        AND s.revoked_at IS NULL AND s.expires_at > $2), '[]') AS secrets
  FROM api_client c`;

export async function readClient(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  now: Date,
): Promise<ClientItem | null> {
  const [row] = await reads.query<ClientItem>(`${ITEM} WHERE c.jurisdiction_id = $1 AND c.id = $3`, [
    jurisdictionId,
    now,
    id,
  ]);
  return row ?? null;
}

export function clientsAfter(
  reads: Reads,
  jurisdictionId: string,
  now: Date,
  after: string | null,
  limit: number,
): Promise<ClientItem[]> {
  return reads.query<ClientItem>(
    `${ITEM} WHERE c.jurisdiction_id = $1 AND ($3::uuid IS NULL OR c.id > $3) ORDER BY c.id LIMIT $4`,
    [jurisdictionId, now, after, limit],
  );
}

/** Locks it until the command ends, so that two administrators cannot each make the second of its secrets. */
export async function lockClient(tx: Tx, id: string): Promise<ClientRow | null> {
  const [row] = await tx.sql<ClientRow>(
    `SELECT ${COLUMNS} FROM api_client c WHERE c.jurisdiction_id = $1 AND c.id = $2 FOR UPDATE`,
    [tx.jurisdictionId, id],
  );
  return row ?? null;
}

/** Whether another client speaks the same external ids. */
export async function sharesSource(tx: Tx, clientId: string, source: string): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>(
    `SELECT EXISTS (SELECT FROM api_client WHERE jurisdiction_id = $1 AND source = $3 AND id <> $2) AS found`,
    [tx.jurisdictionId, clientId, source],
  );
  return row!.found;
}

/** What a synchronisation goes by: the sources of all clients, each with the roles that its client may give. */
export function clientSources(
  reads: Reads,
  jurisdictionId: string,
): Promise<{ readonly clientId: string; readonly source: string; readonly syncRoles: readonly RoleName[] }[]> {
  return reads.query(
    `SELECT id AS "clientId", source, sync_roles AS "syncRoles" FROM api_client WHERE jurisdiction_id = $1 ORDER BY id`,
    [jurisdictionId],
  );
}

/** A program at work that will get no token any more from an instant on. */
export interface EndingClient {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly name: string;
  readonly endsAt: Date;
}

/** Enabled clients that were ever used, and whose last secret is valid at the one instant and not at the other. */
export function endingClients(reads: Reads, now: Date, then: Date): Promise<EndingClient[]> {
  return reads.query(
    `SELECT c.id, c.jurisdiction_id AS "jurisdictionId", c.name, max(s.expires_at) AS "endsAt"
     FROM api_client c
     JOIN api_client_secret s ON s.jurisdiction_id = c.jurisdiction_id AND s.client_id = c.id AND s.revoked_at IS NULL
     WHERE c.disabled_at IS NULL AND c.last_used_at IS NOT NULL
     GROUP BY c.id HAVING max(s.expires_at) > $1 AND max(s.expires_at) <= $2 ORDER BY c.id`,
    [now, then],
  );
}

export async function unitsOfClient(tx: Tx, clientId: string): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(
    `SELECT unit_id AS id FROM api_client_unit WHERE jurisdiction_id = $1 AND client_id = $2 ORDER BY unit_id`,
    [tx.jurisdictionId, clientId],
  );
  return rows.map(({ id }) => id);
}

export interface MappedPerson {
  readonly userId: string;
  readonly login: string;
  readonly displayName: string;
  readonly account: string;
}

export function accountsAfter(
  reads: Reads,
  jurisdictionId: string,
  clientId: string,
  after: string | null,
  limit: number,
): Promise<MappedPerson[]> {
  return reads.query<MappedPerson>(
    `SELECT u.id AS "userId", u.login, u.display_name AS "displayName", a.account
     FROM api_client_account a JOIN app_user u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.user_id
     WHERE a.jurisdiction_id = $1 AND a.client_id = $2 AND ($3::text IS NULL OR u.login > $3)
     ORDER BY u.login LIMIT $4`,
    [jurisdictionId, clientId, after, limit],
  );
}
