import { compareAndSet } from '../../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { GroupRule } from '../../domain/sso/mapped-posts.js';
import type { ProviderRow } from './provider-rows.js';
import { SsoProviderEntity } from './sso-provider.entities.js';

export type ProviderColumns = Pick<
  ProviderRow,
  | 'name'
  | 'issuer'
  | 'clientId'
  | 'sealedClientSecret'
  | 'scopes'
  | 'accountClaim'
  | 'matches'
  | 'createsUsers'
  | 'groupsClaim'
  | 'listedRoles'
  | 'enabled'
>;

export async function insertProvider(tx: Tx, id: string, columns: ProviderColumns): Promise<void> {
  await tx.manager.insert(SsoProviderEntity, {
    id,
    jurisdictionId: tx.jurisdictionId,
    ...columns,
    scopes: [...columns.scopes],
    listedRoles: [...columns.listedRoles],
    createdAt: tx.now,
    lastUsedAt: null,
    version: 1,
  });
}

/** @throws DomainError 412 `stale_version`. */
export async function updateProvider(
  tx: Tx,
  at: { readonly id: string; readonly version: number },
  { scopes, listedRoles, ...patch }: Partial<ProviderColumns>,
): Promise<void> {
  await compareAndSet(tx, SsoProviderEntity, at, {
    ...patch,
    ...(scopes && { scopes: [...scopes] }),
    ...(listedRoles && { listedRoles: [...listedRoles] }),
  });
}

/** Notes a sign-in. Not by version: it is no change that anybody could have seen stale. */
export async function touchProvider(tx: Tx, id: string): Promise<void> {
  await tx.sql(`UPDATE sso_provider SET last_used_at = $3 WHERE jurisdiction_id = $1 AND id = $2`, [
    tx.jurisdictionId,
    id,
    tx.now,
  ]);
}

/** With its accounts and rules. */
export async function deleteProvider(tx: Tx, id: string): Promise<void> {
  await tx.sql(`DELETE FROM sso_provider WHERE jurisdiction_id = $1 AND id = $2`, [tx.jurisdictionId, id]);
}

/** Makes these the rules of the provider, and no others. */
export async function replaceGroupRules(tx: Tx, providerId: string, rules: readonly GroupRule[]): Promise<void> {
  await tx.sql(`DELETE FROM sso_group_rule WHERE jurisdiction_id = $1 AND provider_id = $2`, [
    tx.jurisdictionId,
    providerId,
  ]);
  await tx.sql(
    `INSERT INTO sso_group_rule (provider_id, ordinal, jurisdiction_id, group_name, role, unit_id)
     SELECT $2, ordinal, $1, group_name, role, unit_id
     FROM unnest($3::text[], $4::text[], $5::uuid[]) WITH ORDINALITY AS given (group_name, role, unit_id, ordinal)`,
    [
      tx.jurisdictionId,
      providerId,
      rules.map(({ group }) => group),
      rules.map(({ role }) => role),
      rules.map(({ unitId }) => unitId),
    ],
  );
}

/** Makes these the accounts of the provider, and no others. */
export async function replaceProviderAccounts(
  tx: Tx,
  providerId: string,
  accounts: readonly { readonly userId: string; readonly account: string }[],
): Promise<void> {
  await tx.sql(`DELETE FROM sso_account WHERE jurisdiction_id = $1 AND provider_id = $2`, [
    tx.jurisdictionId,
    providerId,
  ]);
  await tx.sql(
    `INSERT INTO sso_account (provider_id, user_id, jurisdiction_id, account)
     SELECT $2, user_id, $1, account FROM unnest($3::uuid[], $4::text[]) AS given (user_id, account)`,
    [tx.jurisdictionId, providerId, accounts.map(({ userId }) => userId), accounts.map(({ account }) => account)],
  );
}

export async function addProviderAccount(tx: Tx, providerId: string, userId: string, account: string): Promise<void> {
  await tx.sql(`INSERT INTO sso_account (provider_id, user_id, jurisdiction_id, account) VALUES ($2, $3, $1, $4)`, [
    tx.jurisdictionId,
    providerId,
    userId,
    account,
  ]);
}

/** Ids of the posts of a person that the provider gave. */
export async function grantedPosts(tx: Tx, providerId: string, userId: string): Promise<Set<string>> {
  const rows = await tx.sql<{ id: string }>(
    `SELECT g.post_id AS id FROM sso_granted_post g
     JOIN user_post p ON p.jurisdiction_id = g.jurisdiction_id AND p.id = g.post_id
     WHERE g.jurisdiction_id = $1 AND g.provider_id = $2 AND p.user_id = $3`,
    [tx.jurisdictionId, providerId, userId],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function markGranted(tx: Tx, providerId: string, postId: string): Promise<void> {
  await tx.sql(`INSERT INTO sso_granted_post (post_id, provider_id, jurisdiction_id) VALUES ($3, $2, $1)`, [
    tx.jurisdictionId,
    providerId,
    postId,
  ]);
}
