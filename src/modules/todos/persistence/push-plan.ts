import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';

/** Rows that travel in one statement. */
const BATCH = 5_000;
const NEVER_THERE = '尚未推送即已办结，无需推送';

/**
 * Brings the pushes into line with the todos and the accounts: what has changed is to be told, what has an account and no
 * push gets one. Set-based, however many; only pushes of open todos can change, the rest stand for good.
 * @param matterId only the todos of this obligation or order; null for all.
 * @returns pushes that are to be sent because of it.
 */
export async function planPushes(tx: Tx, matterId: string | null): Promise<number> {
  await tx.sql(FOLLOW, [tx.jurisdictionId, matterId]);
  const missing = await tx.sql<{ connectorId: string; todoId: string }>(MISSING, [tx.jurisdictionId, matterId]);
  for (let start = 0; start < missing.length; start += BATCH) {
    const rows = missing.slice(start, start + BATCH).map((row) => ({ ...row, id: newId() }));
    await tx.sql(INSERT, [JSON.stringify(rows), tx.jurisdictionId, tx.now]);
  }
  await tx.sql(FORGET, [tx.jurisdictionId, tx.now, NEVER_THERE]);
  return missing.length + (await requeue({ query: (text, params) => tx.sql(text, params) }, tx.jurisdictionId, tx.now));
}

/**
 * Queues what was told, or given up, before it changed again. A push that is on its way is left alone: two at once could
 * arrive in the wrong order; it is found here when it has ended.
 */
export async function requeue(reads: Reads, jurisdictionId: string | null, now: Date): Promise<number> {
  const rows = await reads.query(
    `UPDATE todo_push p
     SET state = 'QUEUED', attempts = 0, settled_at = NULL,
         next_attempt_at = CASE WHEN c.state = 'ACTIVE' THEN $2::timestamptz END
     FROM todo_connector c
     WHERE c.id = p.connector_id AND ($1::uuid IS NULL OR p.jurisdiction_id = $1)
       AND p.state IN ('SENT', 'DEAD') AND p.tried_revision < p.revision
     RETURNING p.id`,
    [jurisdictionId, now],
  );
  return rows.length;
}

const FOLLOW = `
  UPDATE todo_push p
  SET desired_state = x.desired_state, todo_revision = x.todo_revision, revision = p.revision + 1
  FROM (
    SELECT q.id, t.revision AS todo_revision,
      CASE WHEN a.account = q.account THEN t.state ELSE 'HANDED_OVER' END AS desired_state
    FROM todo_push q
    JOIN todo t ON t.id = q.todo_id
    LEFT JOIN todo_account a ON a.connector_id = q.connector_id AND a.user_id = t.user_id
    WHERE q.jurisdiction_id = $1 AND q.desired_state = 'OPEN' AND ($2::uuid IS NULL OR t.matter_id = $2)
  ) x
  WHERE p.id = x.id AND (p.desired_state, p.todo_revision) IS DISTINCT FROM (x.desired_state, x.todo_revision)`;

const MISSING = `
  SELECT a.connector_id AS "connectorId", t.id AS "todoId"
  FROM todo t
  JOIN todo_account a ON a.jurisdiction_id = t.jurisdiction_id AND a.user_id = t.user_id
  WHERE t.jurisdiction_id = $1 AND t.state = 'OPEN' AND ($2::uuid IS NULL OR t.matter_id = $2)
    AND NOT EXISTS (SELECT FROM todo_push p
      WHERE p.connector_id = a.connector_id AND p.todo_id = t.id AND p.desired_state = 'OPEN')`;

const INSERT = `
  INSERT INTO todo_push (id, jurisdiction_id, endpoint, state, attempts, next_attempt_at, created_at, log, connector_id,
                         todo_id, account, desired_state, todo_revision, revision)
  SELECT n.id, $2, 'todo:' || c.id, 'QUEUED', 0, CASE WHEN c.state = 'ACTIVE' THEN $3::timestamptz END, $3, '[]', c.id,
         t.id, a.account, 'OPEN', t.revision, 1
  FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "connectorId" uuid, "todoId" uuid)
  JOIN todo_connector c ON c.id = n."connectorId"
  JOIN todo t ON t.id = n."todoId"
  JOIN todo_account a ON a.connector_id = c.id AND a.user_id = t.user_id
  WHERE c.jurisdiction_id = $2 AND t.jurisdiction_id = $2`;

/** Closed before anything was sent, or after the receiver had refused it: there is nothing to be taken back. */
const FORGET = `
  UPDATE todo_push
  SET state = 'SENT', tried_revision = revision, next_attempt_at = NULL, settled_at = $2, answer = $3
  WHERE jurisdiction_id = $1 AND desired_state <> 'OPEN' AND tried_revision < revision AND NOT may_be_there
    AND lease IS NULL`;
