import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { SchemeState } from '../../schemes/index.js';
import type { ObligationState } from '../domain/vocabulary.js';

/** An obligation that this transaction holds: nobody else writes it or its reports meanwhile. */
export interface LockedObligation {
  readonly id: string;
  readonly schemeId: string;
  readonly schemeState: SchemeState;
  readonly unitId: string;
  readonly consolidatingUnitId: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly state: ObligationState;
  readonly dueOn: string;
  readonly opensOn: string;
  readonly periodEnd: string;
  readonly firstSubmittedOn: string | null;
  readonly timesReturned: number;
  readonly acceptedReportId: string | null;
  readonly version: number;
  /** Of its task; what a report on it may speak of. */
  readonly measureIds: readonly string[];
  readonly targetIds: readonly string[];
}

/** @throws DomainError 404 `obligation_not_found`. */
export async function lockObligation(tx: Tx, id: string): Promise<LockedObligation> {
  const [row] = await tx.sql<LockedObligation>(LOCK, [tx.jurisdictionId, id]);
  if (!row) throw noSuch('obligation', '填报事项');
  return row;
}

const LOCK = `
  SELECT o.id, o.scheme_id AS "schemeId", s.state AS "schemeState", o.unit_id AS "unitId",
    o.consolidating_unit_id AS "consolidatingUnitId", o.task_id AS "taskId", o.indicator_id AS "indicatorId", o.state,
    o.due_on AS "dueOn", c.opens_on AS "opensOn", o.period_end AS "periodEnd",
    o.first_submitted_on AS "firstSubmittedOn", o.times_returned AS "timesReturned",
    o.accepted_report_id AS "acceptedReportId", o.version,
    coalesce((SELECT json_agg(m.id) FROM measure m
      JOIN task t ON t.id = m.task_id
       WHERE m.task_id = o.task_id AND m.ended_revision IS NOT DISTINCT FROM t.ended_revision), '[]') AS "measureIds",
    coalesce((SELECT json_agg(g.id) FROM target g
      JOIN task t ON t.id = g.task_id
       WHERE g.task_id = o.task_id AND g.ended_revision IS NOT DISTINCT FROM t.ended_revision), '[]') AS "targetIds"
  FROM obligation o
  JOIN scheme s ON s.id = o.scheme_id
  JOIN reporting_cycle c ON c.id = o.cycle_id
  WHERE o.jurisdiction_id = $1 AND o.id = $2
  FOR UPDATE OF o`;
