import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import { lockClient, readClient, type ClientItem, type ClientRow } from '../../persistence/clients/client-rows.js';

export interface ClientAt {
  readonly id: string;
  /** The version that the administrator has seen. */
  readonly version: number;
}

/** @throws DomainError 404 `api_client_not_found`. */
export async function requireClient(reads: Reads, jurisdictionId: string, id: string, now: Date): Promise<ClientItem> {
  const client = await readClient(reads, jurisdictionId, id, now);
  if (!client) throw noSuchClient();
  return client;
}

/** For a command that changes it. @throws DomainError 404 `api_client_not_found`. */
export async function requireLockedClient(tx: Tx, id: string): Promise<ClientRow> {
  const client = await lockClient(tx, id);
  if (!client) throw noSuchClient();
  return client;
}

function noSuchClient() {
  return noSuch('api_client', '接口客户端');
}
