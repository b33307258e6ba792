import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { RoleName } from '../../../../platform/security/actor.js';
import type { AccountMatch } from '../../domain/sso/account-match.js';
import type { GroupRule } from '../../domain/sso/mapped-posts.js';

export interface ProviderRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly sealedClientSecret: string | null;
  readonly scopes: readonly string[];
  readonly accountClaim: string;
  readonly matches: AccountMatch;
  readonly createsUsers: boolean;
  readonly groupsClaim: string | null;
  readonly listedRoles: readonly RoleName[];
  readonly groupRules: readonly GroupRule[];
  readonly enabled: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly version: number;
  /** How many people are mapped to accounts there. */
  readonly accounts: number;
}

const PROVIDER = `
  SELECT p.id, p.jurisdiction_id AS "jurisdictionId", p.name, p.issuer, p.client_id AS "clientId",
    p.sealed_client_secret AS "sealedClientSecret", p.scopes, p.account_claim AS "accountClaim", p.matches,
    p.creates_users AS "createsUsers", p.groups_claim AS "groupsClaim", p.listed_roles AS "listedRoles",
    coalesce((
      SELECT json_agg(json_build_object('group', r.group_name, 'role', r.role, 'unitId', r.unit_id) ORDER BY r.ordinal)
      FROM sso_group_rule r WHERE r.provider_id = p.id), '[]') AS "groupRules",
    p.enabled, p.created_at AS "createdAt", p.last_used_at AS "lastUsedAt", p.version,
    (SELECT count(*)::int FROM sso_account a WHERE a.provider_id = p.id) AS accounts
  FROM sso_provider p`;

export async function readProvider(reads: Reads, jurisdictionId: string, id: string): Promise<ProviderRow | null> {
  const [row] = await reads.query<ProviderRow>(`${PROVIDER} WHERE p.jurisdiction_id = $1 AND p.id = $2`, [
    jurisdictionId,
    id,
  ]);
  return row ?? null;
}

/** Of whatever jurisdiction: who comes to sign in belongs to none yet. */
export async function findProvider(reads: Reads, id: string): Promise<ProviderRow | null> {
  const [row] = await reads.query<ProviderRow>(`${PROVIDER} WHERE p.id = $1`, [id]);
  return row ?? null;
}

export function providersAfter(
  reads: Reads,
  jurisdictionId: string,
  after: string | null,
  limit: number,
): Promise<ProviderRow[]> {
  return reads.query<ProviderRow>(
    `${PROVIDER} WHERE p.jurisdiction_id = $1 AND ($2::uuid IS NULL OR p.id > $2) ORDER BY p.id LIMIT $3`,
    [jurisdictionId, after, limit],
  );
}

/** Locks it until the command ends. */
export async function lockProvider(tx: Tx, id: string): Promise<ProviderRow | null> {
  const [row] = await tx.sql<ProviderRow>(`${PROVIDER} WHERE p.jurisdiction_id = $1 AND p.id = $2 FOR UPDATE OF p`, [
    tx.jurisdictionId,
    id,
  ]);
  return row ?? null;
}

export interface OfferedProvider {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: { readonly code: string; readonly name: string };
}

/** For the sign-in page: what is enabled, of one jurisdiction or of all, by jurisdiction and name. */
export function offeredProviders(reads: Reads, jurisdictionCode: string | null, most: number) {
  return reads.query<OfferedProvider>(
    `SELECT p.id, p.name, json_build_object('code', j.code, 'name', j.name) AS jurisdiction
     FROM sso_provider p JOIN jurisdiction j ON j.id = p.jurisdiction_id
     WHERE p.enabled AND ($1::text IS NULL OR j.code = $1)
     ORDER BY j.code, p.name LIMIT $2`,
    [jurisdictionCode, most],
  );
}

export interface MappedAtProvider {
  readonly userId: string;
  readonly login: string;
  readonly displayName: string;
  readonly account: string;
}

export function providerAccountsAfter(
  reads: Reads,
  jurisdictionId: string,
  providerId: string,
  after: string | null,
  limit: number,
): Promise<MappedAtProvider[]> {
  return reads.query<MappedAtProvider>(
    `SELECT u.id AS "userId", u.login, u.display_name AS "displayName", a.account
     FROM sso_account a JOIN app_user u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.user_id
     WHERE a.jurisdiction_id = $1 AND a.provider_id = $2 AND ($3::text IS NULL OR u.login > $3)
     ORDER BY u.login LIMIT $4`,
    [jurisdictionId, providerId, after, limit],
  );
}

export interface FoundAccount {
  readonly userId: string;
  readonly login: string;
  readonly displayName: string;
  readonly disabled: boolean;
}

/** Whose account it is, in the jurisdiction of the provider. */
export async function userOfAccount(
  reads: Reads,
  { id, jurisdictionId, matches }: Pick<ProviderRow, 'id' | 'jurisdictionId' | 'matches'>,
  account: string,
): Promise<FoundAccount | null> {
  const columns = `u.id AS "userId", u.login, u.display_name AS "displayName", u.disabled_at IS NOT NULL AS disabled`;
  const [row] =
    matches === 'LOGIN'
      ? await reads.query<FoundAccount>(
          `SELECT ${columns} FROM app_user u WHERE u.jurisdiction_id = $1 AND u.login = $2`,
          [jurisdictionId, account],
        )
      : await reads.query<FoundAccount>(
          `SELECT ${columns} FROM sso_account a
           JOIN app_user u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.user_id
           WHERE a.jurisdiction_id = $1 AND a.account = $2 AND a.provider_id = $3`,
          [jurisdictionId, account, id],
        );
  return row ?? null;
}
