import type { Tx } from '../../../platform/database/transaction.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { ConnectorState } from '../domain/vocabulary.js';
import type { ConnectorRow } from './connector-rows.js';
import { TodoConnectorEntity } from './todo-connector.entity.js';

export async function insertConnector(tx: Tx, row: Omit<ConnectorRow, 'createdAt' | 'version'>): Promise<void> {
  await tx.manager.insert(TodoConnectorEntity, {
    ...row,
    jurisdictionId: tx.jurisdictionId,
    createdAt: tx.now,
    version: 1,
  });
}

export type ConnectorPatch = Partial<Pick<ConnectorRow, 'name' | 'settings' | 'sealedSecrets' | 'perMinute' | 'state'>>;

/** @throws DomainError 412 `stale_version`. */
export async function updateConnector(
  tx: Tx,
  at: { readonly id: string; readonly version: number },
  patch: ConnectorPatch,
): Promise<void> {
  await compareAndSet(tx, TodoConnectorEntity, at, patch);
}

/** With its accounts and its pushes. */
export async function deleteConnector(tx: Tx, id: string): Promise<void> {
  await tx.sql(`DELETE FROM todo_connector WHERE jurisdiction_id = $1 AND id = $2`, [tx.jurisdictionId, id]);
}

/** What waits is not due while the connector is paused, and due at once when it goes on. @returns how many waited. */
export async function holdPushes(tx: Tx, connectorId: string, state: ConnectorState): Promise<number> {
  const rows = await tx.sql(
    `UPDATE todo_push SET next_attempt_at = $3
     WHERE jurisdiction_id = $1 AND connector_id = $2 AND state IN ('QUEUED', 'FAILED') RETURNING id`,
    [tx.jurisdictionId, connectorId, state === 'PAUSED' ? null : tx.now],
  );
  return rows.length;
}

/** How many of these pushes are of the connector. */
export async function countPushes(tx: Tx, connectorId: string, ids: readonly string[]): Promise<number> {
  const [row] = await tx.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM todo_push
     WHERE jurisdiction_id = $1 AND connector_id = $2 AND id = ANY($3::uuid[])`,
    [tx.jurisdictionId, connectorId, ids],
  );
  return row!.count;
}

/** Gives pushes that were given up another chance. @param ids null for all. @returns how many. */
export async function reviveDead(tx: Tx, connectorId: string, ids: readonly string[] | null): Promise<number> {
  const rows = await tx.sql(
    `UPDATE todo_push p
     SET state = 'QUEUED', attempts = 0, settled_at = NULL,
         next_attempt_at = CASE WHEN c.state = 'ACTIVE' THEN $3::timestamptz END
     FROM todo_connector c
     WHERE c.id = p.connector_id AND p.jurisdiction_id = $1 AND p.connector_id = $2 AND p.state = 'DEAD'
       AND ($4::uuid[] IS NULL OR p.id = ANY($4::uuid[]))
     RETURNING p.id`,
    [tx.jurisdictionId, connectorId, tx.now, ids],
  );
  return rows.length;
}

/** Makes these the accounts of the connector, and no others. */
export async function replaceAccounts(
  tx: Tx,
  connectorId: string,
  accounts: readonly { readonly userId: string; readonly account: string }[],
): Promise<void> {
  await tx.sql(`DELETE FROM todo_account WHERE jurisdiction_id = $1 AND connector_id = $2`, [
    tx.jurisdictionId,
    connectorId,
  ]);
  await tx.sql(
    `INSERT INTO todo_account (connector_id, user_id, jurisdiction_id, account)
     SELECT $2, n."userId", $1, n.account FROM jsonb_to_recordset($3::jsonb) AS n("userId" uuid, account text)`,
    [tx.jurisdictionId, connectorId, JSON.stringify(accounts)],
  );
}
