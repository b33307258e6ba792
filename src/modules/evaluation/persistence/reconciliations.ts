import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { RollupDifference } from '../domain/rollup-difference.js';
import type { ReconciliationOutcome } from './rollup-reconciliation.entity.js';

/** Differences that are kept word for word; the number of all stands beside them. */
const KEPT_DIFFERENCES = 50;

export interface Reconciled {
  readonly schemeId: string;
  readonly asOf: string;
  readonly outcome: ReconciliationOutcome;
  readonly nodes: number;
  readonly differences: readonly RollupDifference[];
}

export async function insertReconciliation(tx: Tx, found: Reconciled): Promise<string> {
  const id = newId();
  await tx.sql(
    `INSERT INTO rollup_reconciliation
       (id, jurisdiction_id, scheme_id, at, as_of, outcome, nodes, differing, differences)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb)`,
    [
      id,
      tx.jurisdictionId,
      found.schemeId,
      tx.now,
      found.asOf,
      found.outcome,
      found.nodes,
      found.differences.length,
      JSON.stringify(found.differences.slice(0, KEPT_DIFFERENCES)),
    ],
  );
  return id;
}

/**
 * Whether the roll-up may not yet know of something that happened to the scheme: a message about it waits in the outbox,
 * or was sent since. Two conditions, each with its index; the outbox keeps two weeks.
 */
export async function newsUnderWay(reads: Reads, schemeId: string, since: Date): Promise<boolean> {
  const [row] = await reads.query<{ underWay: boolean }>(
    `SELECT EXISTS (SELECT FROM outbox WHERE sent_at IS NULL AND ${ABOUT_SCHEME})
         OR EXISTS (SELECT FROM outbox WHERE sent_at > $2 AND ${ABOUT_SCHEME}) AS "underWay"`,
    [schemeId, since],
  );
  return row?.underWay ?? false;
}

const ABOUT_SCHEME = `topic LIKE 'event:%' AND payload->>'schemeId' = $1`;

export interface ReconciliationFigures {
  /** Of the active scheme that has waited longest; null while one of them was never compared, or there is none. */
  readonly lastReconciledAt: Date | null;
  /** Active schemes whose newest comparison found differences. */
  readonly differingSchemes: number;
}

/** Of the whole installation. */
export async function reconciliationFigures(reads: Reads): Promise<ReconciliationFigures> {
  const [row] = await reads.query<ReconciliationFigures>(
    `SELECT CASE WHEN bool_and(r.at IS NOT NULL) THEN min(r.at) END AS "lastReconciledAt",
            count(*) FILTER (WHERE r.outcome = 'DIFFERED')::int AS "differingSchemes"
     FROM scheme s
     LEFT JOIN LATERAL (SELECT c.at, c.outcome FROM rollup_reconciliation c
                        WHERE c.scheme_id = s.id AND c.outcome <> 'POSTPONED' ORDER BY c.at DESC LIMIT 1) r ON true
     WHERE s.state = 'ACTIVE'`,
  );
  return row ?? { lastReconciledAt: null, differingSchemes: 0 };
}
