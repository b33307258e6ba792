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
  /** Of the latter those who have open todos now, which they do not see there. */
  readonly owingGaps: number;
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

/** Those that tell their receivers something. */
export function connectorsAtWork(reads: Reads, jurisdictionId: string): Promise<ConnectorRow[]> {
  return reads.query<ConnectorRow>(
    `SELECT ${COLUMNS} FROM todo_connector WHERE jurisdiction_id = $1 AND state = 'ACTIVE' ORDER BY id`,
    [jurisdictionId],
  );
}

export interface GapPerson {
  readonly userId: string;
  readonly displayName: string;
}

/** SQL: people with open todos and no account; `$1` the jurisdiction. @param connector its id. */
const OWING_GAPS = (connector: string): string => `
  SELECT DISTINCT t.user_id AS id FROM todo t
  WHERE t.jurisdiction_id = $1 AND t.state = 'OPEN'
    AND NOT EXISTS (SELECT FROM todo_account a WHERE a.connector_id = ${connector} AND a.user_id = t.user_id)`;

/** People with open todos who find none of them at a receiver, by login. */
export function peopleWithoutAccount(reads: Reads, jurisdictionId: string, connectorId: string): Promise<GapPerson[]> {
  return reads.query<GapPerson>(
    `SELECT u.id AS "userId", u.display_name AS "displayName" FROM app_user u
     WHERE u.jurisdiction_id = $1 AND u.id IN (${OWING_GAPS('$2')}) ORDER BY u.login`,
    [jurisdictionId, connectorId],
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
       (SELECT count(*)::int FROM (${OWING_GAPS('c.id')}) owing) AS "owingGaps",
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

export type AccountFilter = 'ALL' | 'MISSING' | 'OWING';

export interface AccountItem {
  readonly userId: string;
  readonly login: string;
  readonly displayName: string;
  readonly account: string | null;
  /** That are the person's turn now. */
  readonly openTodos: number;
}

/**
 * People who can be given todos, and those who have an account although they cannot, by login.
 * @param which MISSING: without an account although they can be given todos. OWING: of all those who have open todos and no
 *   account.
 */
export function accountsAfter(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly connectorId: string; readonly today: string },
  which: AccountFilter,
  after: string | null,
  limit: number,
): Promise<AccountItem[]> {
  return reads.query<AccountItem>(
    `WITH acting AS (${ACTING})
     SELECT u.id AS "userId", u.login, u.display_name AS "displayName", a.account,
       (SELECT count(*)::int FROM todo t
        WHERE t.jurisdiction_id = $1 AND t.user_id = u.id AND t.state = 'OPEN') AS "openTodos"
     FROM app_user u
     LEFT JOIN todo_account a ON a.connector_id = $3 AND a.user_id = u.id
     WHERE u.jurisdiction_id = $1 AND ($5::text IS NULL OR u.login > $5)
       AND CASE $4::text
             WHEN 'MISSING' THEN a.account IS NULL AND u.id IN (SELECT id FROM acting)
             WHEN 'OWING' THEN u.id IN (${OWING_GAPS('$3')})
             ELSE a.account IS NOT NULL OR u.id IN (SELECT id FROM acting) END
     ORDER BY u.login LIMIT $6`,
    [of.jurisdictionId, of.today, of.connectorId, which, after, limit],
  );
}
