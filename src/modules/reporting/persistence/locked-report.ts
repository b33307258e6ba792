import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { ReportContent } from '../domain/validate-report.js';
import type { ReportState } from '../domain/vocabulary.js';
import { lockObligation, type LockedObligation } from './locked-obligation.js';

/** A report whose obligation this transaction holds. */
export interface LockedReport {
  readonly id: string;
  readonly revision: number;
  readonly state: ReportState;
  readonly authorId: string;
  readonly submittedBy: string | null;
  readonly version: number;
  readonly content: ReportContent;
  readonly obligation: LockedObligation;
}

/**
 * The obligation is locked first and always, and the report read after it, so that two commands on one report stand in
 * line and the second one sees what the first has done.
 * @throws DomainError 404 `report_not_found`.
 */
export async function lockReport(tx: Tx, id: string): Promise<LockedReport> {
  const [found] = await tx.sql<{ obligationId: string }>(
    `SELECT obligation_id AS "obligationId" FROM progress_report WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id],
  );
  if (!found) throw noSuch('report', '填报');
  const obligation = await lockObligation(tx, found.obligationId);
  const [row] = await tx.sql<Omit<LockedReport, 'obligation'>>(REPORT, [tx.jurisdictionId, id]);
  if (!row) throw noSuch('report', '填报');
  return { ...row, obligation };
}

const REPORT = `
  SELECT r.id, r.revision, r.state, r.author_id AS "authorId", r.submitted_by AS "submittedBy", r.version,
    json_build_object(
      'progressText', r.progress_text, 'percent', r.percent::text, 'issues', r.issues, 'nextSteps', r.next_steps,
      'measures', coalesce((
        SELECT json_agg(json_build_object('measureId', m.measure_id, 'percent', m.percent::text))
        FROM report_measure m WHERE m.report_id = r.id), '[]'),
      'measurements', coalesce((
        SELECT json_agg(json_build_object(
          'targetId', v.target_id, 'indicatorId', v.indicator_id, 'periodEnd', v.period_end,
          'value', v.value::text, 'flow', v.flow, 'source', v.source) ORDER BY v.id)
        FROM measurement v WHERE v.report_id = r.id), '[]')
    ) AS content
  FROM progress_report r
  WHERE r.jurisdiction_id = $1 AND r.id = $2`;
