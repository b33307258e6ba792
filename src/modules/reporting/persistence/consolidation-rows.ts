import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { ReportContent } from '../domain/validate-report.js';
import type { ObligationRole, ObligationState, ReportState } from '../domain/vocabulary.js';
import type { ReportWarning } from '../domain/warnings.js';
import { REPORT_CONTENT } from './columns.js';

/** Another unit's part in an item and cycle; days are `YYYY-MM-DD`, instants ISO in UTC. */
export interface ConsolidatedPart {
  readonly obligationId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly role: ObligationRole;
  readonly state: ObligationState;
  readonly dueOn: string;
  readonly missing: boolean;
  readonly exemptReason: string | null;
  /** The newest report that has left its unit; null while there is none. */
  readonly report: {
    readonly id: string;
    readonly state: ReportState;
    readonly submittedAt: string;
    readonly unchanged: boolean;
    readonly warnings: readonly ReportWarning[];
    readonly content: ReportContent;
    readonly version: number;
  } | null;
}

/** A page by name of unit. */
export function consolidatedParts(
  reads: Reads,
  jurisdictionId: string,
  obligationId: string,
  today: string,
  after: { readonly name: string; readonly id: string } | null,
  limit: number,
): Promise<ConsolidatedPart[]> {
  const rest = after ? 'AND (u.name, x.id) > ($5, $6::uuid)' : '';
  return reads.query<ConsolidatedPart>(
    `SELECT x.id AS "obligationId", json_build_object('id', u.id, 'name', u.name) AS unit, x.role, x.state,
       x.due_on AS "dueOn", x.state IN ('PENDING', 'RETURNED') AND x.grace_until < $3::date AS missing,
       x.exempt_reason AS "exemptReason", n.report
     FROM obligation o
     JOIN obligation x ON x.cycle_id = o.cycle_id AND x.id <> o.id
       AND (x.task_id = o.task_id OR x.indicator_id = o.indicator_id)
     JOIN unit u ON u.id = x.unit_id
     LEFT JOIN LATERAL (
       SELECT json_build_object('id', r.id, 'state', r.state, 'submittedAt', ${instant('r.submitted_at')},
         'unchanged', r.unchanged, 'warnings', r.warnings, 'content', ${REPORT_CONTENT}, 'version', r.version) AS report
       FROM progress_report r
       WHERE r.obligation_id = x.id AND r.state IN ('SUBMITTED', 'ACCEPTED')
       ORDER BY r.revision DESC LIMIT 1
     ) n ON true
     WHERE o.jurisdiction_id = $1 AND o.id = $2 ${rest}
     ORDER BY u.name, x.id LIMIT $4`,
    [jurisdictionId, obligationId, today, limit, ...(after ? [after.name, after.id] : [])],
  );
}
