import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import { lockProvider, readProvider, type ProviderRow } from '../../persistence/sso/provider-rows.js';
import { addressesOf, type ProviderAddresses } from './provider-addresses.js';

export interface ProviderAt {
  readonly id: string;
  /** The version that the administrator has seen. */
  readonly version: number;
}

export type ProviderItem = Omit<ProviderRow, 'sealedClientSecret' | 'jurisdictionId'> & {
  readonly hasClientSecret: boolean;
  /** What must be registered at the provider; null while FENGONG_PUBLIC_URL is not set. */
  readonly addresses: ProviderAddresses | null;
};

/** The secret stays where it is: an answer only says whether there is one. */
export function viewOf(row: ProviderRow, publicUrl: string | undefined): ProviderItem {
  const { sealedClientSecret, jurisdictionId, ...shown } = row;
  return {
    ...shown,
    hasClientSecret: sealedClientSecret !== null,
    addresses: publicUrl === undefined ? null : addressesOf(publicUrl, row.id),
  };
}

/** @throws DomainError 404 `sso_provider_not_found`. */
export async function requireProvider(reads: Reads, jurisdictionId: string, id: string): Promise<ProviderRow> {
  const provider = await readProvider(reads, jurisdictionId, id);
  if (!provider) throw noSuchProvider();
  return provider;
}

/** For a command that changes it. @throws DomainError 404 `sso_provider_not_found`. */
export async function requireLockedProvider(tx: Tx, id: string): Promise<ProviderRow> {
  const provider = await lockProvider(tx, id);
  if (!provider) throw noSuchProvider();
  return provider;
}

export function noSuchProvider() {
  return noSuch('sso_provider', '单点登录');
}
