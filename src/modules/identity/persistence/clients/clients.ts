import { compareAndSet } from '../../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { ApiClientEntity } from './api-client.entity.js';
import type { ClientRow } from './client-rows.js';

type Settings = Pick<
  ClientRow,
  'name' | 'scopes' | 'wholeJurisdiction' | 'signing' | 'addresses' | 'perMinute' | 'source' | 'syncRoles'
>;
export type ClientPatch = Partial<Settings> & { readonly disabledAt?: Date | null };

export async function insertClient(tx: Tx, id: string, settings: Settings): Promise<void> {
  await tx.manager.insert(ApiClientEntity, {
    id,
    jurisdictionId: tx.jurisdictionId,
    ...settings,
    scopes: [...settings.scopes],
    addresses: [...settings.addresses],
    syncRoles: [...settings.syncRoles],
    createdAt: tx.now,
    version: 1,
  });
}

/** @throws DomainError 412 `stale_version`. */
export async function updateClient(
  tx: Tx,
  at: { readonly id: string; readonly version: number },
  { scopes, addresses, syncRoles, ...patch }: ClientPatch,
): Promise<void> {
  await compareAndSet(tx, ApiClientEntity, at, {
    ...patch,
    ...(scopes && { scopes: [...scopes] }),
    ...(addresses && { addresses: [...addresses] }),
    ...(syncRoles && { syncRoles: [...syncRoles] }),
  });
}

/** With its units, accounts, secrets and tokens. */
export async function deleteClient(tx: Tx, id: string): Promise<void> {
  await tx.sql(`DELETE FROM api_client WHERE jurisdiction_id = $1 AND id = $2`, [tx.jurisdictionId, id]);
}

/** Makes these the units of the client, and no others. */
export async function replaceUnits(tx: Tx, clientId: string, unitIds: readonly string[]): Promise<void> {
  await tx.sql(`DELETE FROM api_client_unit WHERE jurisdiction_id = $1 AND client_id = $2`, [
    tx.jurisdictionId,
    clientId,
  ]);
  await tx.sql(
    `INSERT INTO api_client_unit (client_id, unit_id, jurisdiction_id) SELECT $2, id, $1 FROM unnest($3::uuid[]) AS id`,
    [tx.jurisdictionId, clientId, unitIds],
  );
}

/** Makes these the accounts of the client, and no others. */
export async function replaceClientAccounts(
  tx: Tx,
  clientId: string,
  accounts: readonly { readonly userId: string; readonly account: string }[],
): Promise<void> {
  await tx.sql(`DELETE FROM api_client_account WHERE jurisdiction_id = $1 AND client_id = $2`, [
    tx.jurisdictionId,
    clientId,
  ]);
  await tx.sql(
    `INSERT INTO api_client_account (client_id, user_id, jurisdiction_id, account)
     SELECT $2, n."userId", $1, n.account FROM jsonb_to_recordset($3::jsonb) AS n("userId" uuid, account text)`,
    [tx.jurisdictionId, clientId, JSON.stringify(accounts)],
  );
}

export interface NewSecretRow {
  readonly id: string;
  readonly clientId: string;
  readonly secretHash: string;
  readonly sealedSigningKey: string;
  readonly expiresAt: Date;
}

export async function insertSecret(tx: Tx, row: NewSecretRow): Promise<void> {
  await tx.sql(
    `INSERT INTO api_client_secret (id, jurisdiction_id, client_id, secret_hash, sealed_signing_key, created_at,
                                    expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, tx.jurisdictionId, row.clientId, row.secretHash, row.sealedSigningKey, tx.now, row.expiresAt],
  );
}

export async function validSecrets(tx: Tx, clientId: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM api_client_secret
     WHERE jurisdiction_id = $1 AND client_id = $2 AND revoked_at IS NULL AND expires_at > $3`,
    [tx.jurisdictionId, clientId, tx.now],
  );
  return row!.count;
}

/** Its tokens end with it. @returns whether there was one. */
export async function revokeSecret(tx: Tx, clientId: string, secretId: string): Promise<boolean> {
  const rows = await tx.sql(
    `UPDATE api_client_secret SET revoked_at = $4
     WHERE jurisdiction_id = $1 AND client_id = $2 AND id = $3 AND revoked_at IS NULL RETURNING id`,
    [tx.jurisdictionId, clientId, secretId, tx.now],
  );
  return rows.length > 0;
}

/** Whether it ever proved itself. */
export async function wasUsed(tx: Tx, clientId: string): Promise<boolean> {
  const [row] = await tx.sql<{ used: boolean }>(
    `SELECT EXISTS (SELECT FROM api_client_secret
       WHERE jurisdiction_id = $1 AND client_id = $2 AND last_used_at IS NOT NULL) AS used`,
    [tx.jurisdictionId, clientId],
  );
  return row!.used;
}
