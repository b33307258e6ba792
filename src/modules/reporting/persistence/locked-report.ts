import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { ReportContent } from '../domain/validate-report.js';
import type { ReportState } from '../domain/vocabulary.js';
import { REPORT_CONTENT } from './columns.js';
import { findObligation, lockObligation, type FoundObligation, type LockedObligation } from './locked-obligation.js';

/** A report with all that its rules ask for. */
export interface FoundReport {
  readonly id: string;
  readonly revision: number;
  readonly state: ReportState;
  readonly authorId: string;
  readonly submittedBy: string | null;
  readonly releasedBy: string | null;
  readonly unchanged: boolean;
  readonly version: number;
  readonly content: ReportContent;
  readonly obligation: FoundObligation;
}

/** A report whose obligation this transaction holds. */
export interface LockedReport extends FoundReport {
  readonly obligation: LockedObligation;
}

/**
 * The obligation is locked first and always, and the report read after it, so that two commands on one report stand in
 * line and the second one sees what the first has done.
 * @throws DomainError 404 `report_not_found`.
 */
export async function lockReport(tx: Tx, id: string): Promise<LockedReport> {
  const reads = readsIn(tx);
  const obligation = await lockObligation(tx, await obligationOf(reads, tx.jurisdictionId, id));
  return { ...(await readRow(reads, tx.jurisdictionId, id)), obligation };
}

/**
 * The report as it is now, for questions.
 * @throws DomainError 404 `report_not_found`.
 */
export async function findReport(reads: Reads, jurisdictionId: string, id: string): Promise<FoundReport> {
  const obligation = await findObligation(reads, jurisdictionId, await obligationOf(reads, jurisdictionId, id));
  return { ...(await readRow(reads, jurisdictionId, id)), obligation };
}

async function obligationOf(reads: Reads, jurisdictionId: string, id: string): Promise<string> {
  const [found] = await reads.query<{ obligationId: string }>(
    `SELECT obligation_id AS "obligationId" FROM progress_report WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  if (!found) throw noSuch('report', '填报');
  return found.obligationId;
}

async function readRow(reads: Reads, jurisdictionId: string, id: string): Promise<ReportInHand> {
  const [row] = await reads.query<ReportInHand>(REPORT, [jurisdictionId, id]);
  if (!row) throw noSuch('report', '填报');
  return row;
}

export type ReportInHand = Omit<FoundReport, 'obligation'>;

/** The report in hand of each of these obligations, by obligation; there is at most one. */
export async function reportsInHand(
  reads: Reads,
  jurisdictionId: string,
  obligationIds: readonly string[],
): Promise<Map<string, ReportInHand>> {
  const rows = await reads.query<ReportInHand & { readonly obligationId: string }>(
    `${REPORT_COLUMNS}, r.obligation_id AS "obligationId" FROM progress_report r
     WHERE r.jurisdiction_id = $1 AND r.obligation_id = ANY($2::uuid[])
       AND r.state IN ('DRAFT', 'UNIT_REVIEW', 'SUBMITTED', 'RETURNED')`,
    [jurisdictionId, obligationIds],
  );
  return new Map(rows.map(({ obligationId, ...report }) => [obligationId, report]));
}

const REPORT_COLUMNS = `
  SELECT r.id, r.revision, r.state, r.author_id AS "authorId", r.submitted_by AS "submittedBy",
    r.released_by AS "releasedBy", r.unchanged, r.version, ${REPORT_CONTENT} AS content`;
const REPORT = `${REPORT_COLUMNS}
  FROM progress_report r
  WHERE r.jurisdiction_id = $1 AND r.id = $2`;
