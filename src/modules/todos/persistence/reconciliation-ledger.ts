import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { LedgerPush } from '../domain/compare-receiver.js';

/**
 * The pushes of a connector that a comparison is about: what should be open there, what may still be although it should
 * not, and those that the OA has named.
 */
export function ledgerOf(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly connectorId: string },
  named: readonly string[],
): Promise<LedgerPush[]> {
  return reads.query<LedgerPush>(
    `SELECT p.id, p.account, u.display_name AS person, t.title, p.desired_state AS "desiredState", p.state,
       p.tried_revision >= p.revision AND p.lease IS NULL AS told, p.may_be_there AS "mayBeThere",
       greatest(t.changed_at, p.created_at) AS since, p.settled_at AS "settledAt", p.answer
     FROM todo_push p
     JOIN todo t ON t.id = p.todo_id
     JOIN app_user u ON u.id = t.user_id
     WHERE p.jurisdiction_id = $1 AND p.connector_id = $2
       AND (p.desired_state = 'OPEN' OR p.state <> 'SENT' OR p.tried_revision < p.revision OR p.id = ANY($3::uuid[]))
     ORDER BY p.id`,
    [of.jurisdictionId, of.connectorId, named],
  );
}

/** Accounts that an OA is asked about, in a fixed order: the mapped ones, and those under which something may stand. */
export async function accountsOf(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly connectorId: string },
): Promise<string[]> {
  const rows = await reads.query<{ account: string }>(
    `SELECT account FROM todo_account WHERE jurisdiction_id = $1 AND connector_id = $2
     UNION SELECT account FROM todo_push
     WHERE jurisdiction_id = $1 AND connector_id = $2 AND may_be_there AND desired_state = 'OPEN'
     ORDER BY account`,
    [of.jurisdictionId, of.connectorId],
  );
  return rows.map(({ account }) => account);
}

/** Another revision of the same, so that it is told once more. One that has changed meanwhile is told anyway. */
export async function tellAgain(tx: Tx, ids: readonly string[]): Promise<number> {
  return count(
    tx,
    `UPDATE todo_push SET revision = revision + 1
     WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) AND state = 'SENT' AND tried_revision >= revision
       AND lease IS NULL
     RETURNING id`,
    ids,
  );
}

/** The OA has it no more: the push is over, and planning makes a new one with an identity of its own. */
export async function giveUpLost(tx: Tx, ids: readonly string[], answer: string): Promise<number> {
  return count(
    tx,
    `UPDATE todo_push
     SET desired_state = 'CANCELLED', revision = revision + 1, tried_revision = revision + 1, may_be_there = false,
         answer = $3
     WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) AND desired_state = 'OPEN' AND state = 'SENT'
       AND tried_revision >= revision AND lease IS NULL
     RETURNING id`,
    ids,
    answer,
  );
}

async function count(tx: Tx, statement: string, ids: readonly string[], ...more: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return (await tx.sql(statement, [tx.jurisdictionId, ids, ...more])).length;
}
