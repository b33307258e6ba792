import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { ComparisonMethod, TodoDifference } from '../domain/compare-receiver.js';

/** A comparison as it is kept. The counts are of all differences, `items` are the first of them. */
export interface Reconciliation {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly at: Date;
  readonly method: ComparisonMethod;
  readonly reason: string | null;
  readonly accounts: number;
  readonly expected: number;
  readonly missing: number;
  readonly orphans: number;
  readonly differing: number;
  readonly healed: number;
  readonly forPeople: number;
  readonly gaps: number;
  readonly differingSince: string | null;
  readonly items: readonly TodoDifference[];
}

const COLUMNS = `id, to_char(day, 'YYYY-MM-DD') AS day, at, method, reason, accounts, expected, missing, orphans, differing,
  healed, for_people AS "forPeople", gaps, to_char(differing_since, 'YYYY-MM-DD') AS "differingSince", items`;

export async function insertReconciliation(
  tx: Tx,
  connectorId: string,
  { id, day, items, ...row }: Omit<Reconciliation, 'at'>,
): Promise<void> {
  await tx.sql(
    `INSERT INTO todo_reconciliation (id, jurisdiction_id, connector_id, day, at, method, reason, accounts, expected,
       missing, orphans, differing, healed, for_people, gaps, differing_since, items)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      id,
      tx.jurisdictionId,
      connectorId,
      day,
      tx.now,
      row.method,
      row.reason,
      row.accounts,
      row.expected,
      row.missing,
      row.orphans,
      row.differing,
      row.healed,
      row.forPeople,
      row.gaps,
      row.differingSince,
      JSON.stringify(items),
    ],
  );
}

export async function readReconciliation(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly connectorId: string },
  id: string,
): Promise<Reconciliation | null> {
  const [row] = await reads.query<Reconciliation>(
    `SELECT ${COLUMNS} FROM todo_reconciliation WHERE jurisdiction_id = $1 AND connector_id = $2 AND id = $3`,
    [of.jurisdictionId, of.connectorId, id],
  );
  return row ?? null;
}

/** Newest first, below `before`. */
export function reconciliationsBefore(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly connectorId: string },
  before: string | null,
  limit: number,
): Promise<Reconciliation[]> {
  return reads.query<Reconciliation>(
    `SELECT ${COLUMNS} FROM todo_reconciliation
     WHERE jurisdiction_id = $1 AND connector_id = $2 AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
    [of.jurisdictionId, of.connectorId, before, limit],
  );
}

/** @param before of a day. */
export async function forgetReconciliations(tx: Tx, connectorId: string, before: string): Promise<void> {
  await tx.sql(`DELETE FROM todo_reconciliation WHERE jurisdiction_id = $1 AND connector_id = $2 AND day < $3::date`, [
    tx.jurisdictionId,
    connectorId,
    before,
  ]);
}

/** Connectors at work whose newest comparison found differences, as all have since a day at the latest. */
export async function countDifferingSince(reads: Reads, day: string): Promise<number> {
  const [row] = await reads.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM todo_connector c
     CROSS JOIN LATERAL (
       SELECT r.differing_since FROM todo_reconciliation r
       WHERE r.jurisdiction_id = c.jurisdiction_id AND r.connector_id = c.id ORDER BY r.id DESC LIMIT 1) newest
     WHERE c.state = 'ACTIVE' AND newest.differing_since <= $1::date`,
    [day],
  );
  return row!.count;
}
