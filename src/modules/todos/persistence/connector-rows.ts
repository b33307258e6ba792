import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Settings } from '../domain/protocols/protocol.js';
import type { ConnectorKind, ConnectorState } from '../domain/vocabulary.js';

export interface ConnectorRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ConnectorKind;
  readonly settings: Settings;
  readonly sealedSecrets: string | null;
  readonly perMinute: number;
  readonly state: ConnectorState;
  readonly createdAt: Date;
  readonly version: number;
}

const COLUMNS = `id, name, kind, settings, sealed_secrets AS "sealedSecrets", per_minute AS "perMinute", state,
  created_at AS "createdAt", version`;

export async function readConnector(reads: Reads, jurisdictionId: string, id: string): Promise<ConnectorRow | null> {
  const [row] = await reads.query<ConnectorRow>(
    `SELECT ${COLUMNS} FROM todo_connector WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  return row ?? null;
}

/** Locks it against a second administrator until the command ends. */
export async function lockConnector(tx: Tx, id: string): Promise<ConnectorRow | null> {
  const [row] = await tx.sql<ConnectorRow>(
    `SELECT ${COLUMNS} FROM todo_connector WHERE jurisdiction_id = $1 AND id = $2 FOR UPDATE`,
    [tx.jurisdictionId, id],
  );
  return row ?? null;
}

export interface ConnectorFigures {
  /** People with an account there, and without one although they hold a post by which they get todos. */
  readonly accounts: number;
  readonly gaps: number;
  readonly queued: number;
  readonly failed: number;
  readonly dead: number;
  /** Open todos that the receiver shows, or may show. */
  readonly openThere: number;
}

export function connectorsAfter(
  reads: Reads,
  jurisdictionId: string,
  after: string | null,
  limit: number,
): Promise<ConnectorRow[]> {
  return reads.query<ConnectorRow>(
    `SELECT ${COLUMNS} FROM todo_connector
     WHERE jurisdiction_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
    [jurisdictionId, after, limit],
  );
}

/** People who can be given todos on a day ($2): enabled, with one of the posts that act on reports or orders. */
const ACTING = `
  SELECT DISTINCT u.id, u.login, u.display_name
  FROM app_user u
  JOIN user_post p ON p.jurisdiction_id = u.jurisdiction_id AND p.user_id = u.id
    AND p.role IN ('reporter', 'approver', 'coordinator', 'supervisor')
    AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR p.valid_to >= $2::date)
  WHERE u.jurisdiction_id = $1 AND u.disabled_at IS NULL`;

export async function connectorFigures(
  reads: Reads,
  jurisdictionId: string,
  today: string,
  ids: readonly string[],
): Promise<Map<string, ConnectorFigures>> {
  const rows = await reads.query<ConnectorFigures & { id: string }>(
    `WITH acting AS (${ACTING})
     SELECT c.id,
       (SELECT count(*)::int FROM todo_account a WHERE a.connector_id = c.id) AS accounts,
       (SELECT count(*)::int FROM acting WHERE NOT EXISTS (
          SELECT FROM todo_account a WHERE a.connector_id = c.id AND a.user_id = acting.id)) AS gaps,
       p.queued, p.failed, p.dead, p."openThere"
     FROM todo_connector c
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE state = 'QUEUED')::int AS queued,
         count(*) FILTER (WHERE state = 'FAILED')::int AS failed,
         count(*) FILTER (WHERE state = 'DEAD')::int AS dead,
         count(*) FILTER (WHERE may_be_there AND (desired_state = 'OPEN' OR tried_revision < revision OR state = 'FAILED'))::int
           AS "openThere"
       FROM todo_push WHERE jurisdiction_id = $1 AND connector_id = c.id
     ) p
     WHERE c.jurisdiction_id = $1 AND c.id = ANY($3::uuid[])`,
    [jurisdictionId, today, ids],
  );
  return new Map(rows.map(({ id, ...figures }) => [id, figures]));
}

export interface AccountItem {
  readonly userId: string;
  readonly login: string;
  readonly displayName: string;
  readonly account: string | null;
}

/** People who can be given todos, and those who have an account although they cannot, by login. */
export function accountsAfter(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly connectorId: string; readonly today: string },
  missing: boolean,
  after: string | null,
  limit: number,
): Promise<AccountItem[]> {
  return reads.query<AccountItem>(
    `WITH acting AS (${ACTING})
     SELECT u.id AS "userId", u.login, u.display_name AS "displayName", a.account
     FROM app_user u
     LEFT JOIN todo_account a ON a.connector_id = $3 AND a.user_id = u.id
     WHERE u.jurisdiction_id = $1 AND ($5::text IS NULL OR u.login > $5)
       AND CASE WHEN $4 THEN a.account IS NULL AND u.id IN (SELECT id FROM acting)
                ELSE a.account IS NOT NULL OR u.id IN (SELECT id FROM acting) END
     ORDER BY u.login LIMIT $6`,
    [of.jurisdictionId, of.today, of.connectorId, missing, after, limit],
  );
}
