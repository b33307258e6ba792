import type { Tx } from '../../../platform/database/transaction.js';

export interface ReportRevisions {
  /** 0 before the first report. */
  readonly newest: number;
  /** One of them is in hand. */
  readonly open: boolean;
}

const NONE: ReportRevisions = { newest: 0, open: false };

/** How many reports these obligations have had; one statement. */
export async function reportRevisions(
  tx: Tx,
  obligationIds: readonly string[],
): Promise<(obligationId: string) => ReportRevisions> {
  const rows = await tx.sql<ReportRevisions & { readonly id: string }>(
    `SELECT obligation_id AS id, max(revision) AS newest,
            bool_or(state IN ('DRAFT', 'UNIT_REVIEW', 'SUBMITTED', 'RETURNED')) AS open
     FROM progress_report WHERE jurisdiction_id = $1 AND obligation_id = ANY($2::uuid[]) GROUP BY obligation_id`,
    [tx.jurisdictionId, obligationIds],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return (id) => found.get(id) ?? NONE;
}
