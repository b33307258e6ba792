import type { Database } from '../../../../platform/database/database.js';
import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { RoleName } from '../../../../platform/security/actor.js';
import type { ClientUnits } from '../../domain/clients/scopes.js';
import type { Signing } from '../../domain/clients/signature.js';

/** A client that may sign people in, with the keys of its valid secrets. */
export interface TicketClient {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly name: string;
  readonly source: string;
  readonly signing: Signing;
  readonly units: ClientUnits;
  /** None: it may sign in nobody. */
  readonly roles: readonly RoleName[];
  readonly keys: readonly { readonly secretId: string; readonly sealedSigningKey: string }[];
}

/** The enabled client of whatever jurisdiction. */
export function findTicketClient(database: Database, clientId: string, now: Date): Promise<TicketClient | null> {
  return database.one<TicketClient>(
    `SELECT c.id, c.jurisdiction_id AS "jurisdictionId", c.name, c.source, c.signing,
       CASE WHEN NOT c.whole_jurisdiction THEN coalesce((
         SELECT json_agg(u.unit_id) FROM api_client_unit u
         WHERE u.jurisdiction_id = c.jurisdiction_id AND u.client_id = c.id), '[]') END AS units,
       coalesce((SELECT json_agg(r.role) FROM api_client_ticket_role r WHERE r.client_id = c.id), '[]') AS roles,
       coalesce((
         SELECT json_agg(json_build_object('secretId', s.id, 'sealedSigningKey', s.sealed_signing_key))
         FROM api_client_secret s
         WHERE s.jurisdiction_id = c.jurisdiction_id AND s.client_id = c.id
           AND s.revoked_at IS NULL AND s.expires_at > $2), '[]') AS keys
     FROM api_client c WHERE c.id = $1 AND c.disabled_at IS NULL`,
    [clientId, now],
  );
}

export async function ticketRolesOf(reads: Reads, jurisdictionId: string, clientId: string): Promise<RoleName[]> {
  const rows = await reads.query<{ role: RoleName }>(
    `SELECT role FROM api_client_ticket_role WHERE jurisdiction_id = $1 AND client_id = $2 ORDER BY role`,
    [jurisdictionId, clientId],
  );
  return rows.map(({ role }) => role);
}

/** Makes these the roles of the client, and no others. */
export async function replaceTicketRoles(tx: Tx, clientId: string, roles: readonly RoleName[]): Promise<void> {
  await tx.sql(`DELETE FROM api_client_ticket_role WHERE jurisdiction_id = $1 AND client_id = $2`, [
    tx.jurisdictionId,
    clientId,
  ]);
  await tx.sql(
    `INSERT INTO api_client_ticket_role (client_id, role, jurisdiction_id) SELECT $2, role, $1 FROM unnest($3::text[]) AS role`,
    [tx.jurisdictionId, clientId, roles],
  );
}

/** That the secret was used, as a client that asks for a token with it does. */
export async function noteTicketKey(tx: Tx, clientId: string, secretId: string): Promise<void> {
  await tx.sql(
    `UPDATE api_client_secret SET last_used_at = $4 WHERE jurisdiction_id = $1 AND client_id = $2 AND id = $3`,
    [tx.jurisdictionId, clientId, secretId, tx.now],
  );
}
