import type { Tx } from '../../../platform/database/transaction.js';

export interface ReportRevisions {
  /** 0 before the first report. */
  readonly newest: number;
  /** One of them is in hand. */
  readonly open: boolean;
}

export async function reportRevisions(tx: Tx, obligationId: string): Promise<ReportRevisions> {
  const [row] = await tx.sql<ReportRevisions>(
    `SELECT coalesce(max(revision), 0) AS newest,
            coalesce(bool_or(state IN ('DRAFT', 'UNIT_REVIEW', 'SUBMITTED', 'RETURNED')), false) AS open
     FROM progress_report WHERE jurisdiction_id = $1 AND obligation_id = $2`,
    [tx.jurisdictionId, obligationId],
  );
  return row ?? { newest: 0, open: false };
}
