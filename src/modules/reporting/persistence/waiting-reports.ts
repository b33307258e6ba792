import type { Tx } from '../../../platform/database/transaction.js';
import type { SchemeState } from '../../schemes/index.js';
import type { ObligationFacts } from '../domain/obligation-machine.js';
import type { ReportState, ObligationState } from '../domain/vocabulary.js';
import type { ReviewedReport } from '../domain/who-reviews.js';

/** A report with what its review asks for. */
export interface WaitingReport extends ReviewedReport {
  readonly id: string;
  readonly state: ReportState;
  readonly version: number;
  readonly schemeId: string;
  readonly schemeState: SchemeState;
  readonly obligationId: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly carriesValues: boolean;
  readonly obligation: ObligationFacts & { readonly acceptedLate: boolean };
}

/**
 * Locks the obligations of many reports, always in the same order so that two such commands cannot block each other, and
 * reads the reports after it. Ids that are unknown here are missing.
 */
export async function lockWaiting(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, WaitingReport>> {
  const params = [tx.jurisdictionId, ids];
  await tx.sql(
    `SELECT o.id FROM obligation o
     WHERE o.jurisdiction_id = $1
       AND o.id IN (SELECT r.obligation_id FROM progress_report r WHERE r.jurisdiction_id = $1 AND r.id = ANY($2::uuid[]))
     ORDER BY o.id FOR UPDATE`,
    params,
  );
  const rows = await tx.sql<WaitingReport>(READ, params);
  return new Map(rows.map((row) => [row.id, row]));
}

export interface AcceptedRow {
  readonly id: string;
  /** After the acceptance. */
  readonly version: number;
  readonly obligationState: ObligationState;
  readonly acceptedLate: boolean;
}

/** Writes the acceptance of locked reports and of their obligations: two statements, however many. */
export async function acceptAll(tx: Tx, rows: readonly AcceptedRow[], reviewerId: string): Promise<void> {
  const list = JSON.stringify(rows);
  await tx.sql(
    `UPDATE progress_report r
     SET state = 'ACCEPTED', reviewed_by = $2, reviewed_at = $3, version = r.version + 1
     FROM jsonb_to_recordset($4::jsonb) AS n(id uuid)
     WHERE r.jurisdiction_id = $1 AND r.id = n.id`,
    [tx.jurisdictionId, reviewerId, tx.now, list],
  );
  await tx.sql(
    `UPDATE obligation o
     SET state = n."obligationState", accepted_late = n."acceptedLate", accepted_report_id = n.id, version = o.version + 1
     FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "obligationState" text, "acceptedLate" boolean)
     JOIN progress_report r ON r.id = n.id
     WHERE o.jurisdiction_id = $1 AND o.id = r.obligation_id`,
    [tx.jurisdictionId, list],
  );
}

const READ = `
  SELECT r.id, r.state, r.version, r.author_id AS "authorId", r.submitted_by AS "submittedBy",
    r.released_by AS "releasedBy", o.unit_id AS "unitId", o.consolidating_unit_id AS "consolidatingUnitId",
    o.task_id IS NOT NULL AS "isTask", o.id AS "obligationId", o.scheme_id AS "schemeId", s.state AS "schemeState",
    o.task_id AS "taskId", o.indicator_id AS "indicatorId",
    EXISTS (SELECT FROM measurement v WHERE v.report_id = r.id) AS "carriesValues",
    json_build_object('state', o.state, 'dueOn', o.due_on, 'firstSubmittedOn', o.first_submitted_on,
      'timesReturned', o.times_returned, 'acceptedLate', o.accepted_late) AS obligation
  FROM progress_report r
  JOIN obligation o ON o.id = r.obligation_id
  JOIN scheme s ON s.id = o.scheme_id
  WHERE r.jurisdiction_id = $1 AND r.id = ANY($2::uuid[])`;
