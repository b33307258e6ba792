import type { Reads } from '../../../platform/database/reads.js';
import type { OwedReport } from '../domain/decide-due.js';

/** Reports of the jurisdiction's active schemes that are due up to a day and have not been handed in. */
export function owedReports(reads: Reads, jurisdictionId: string, dueUpTo: string): Promise<OwedReport[]> {
  return reads.query<OwedReport>(OWED, [jurisdictionId, dueUpTo]);
}

const OWED = `
  SELECT o.id AS "obligationId", o.scheme_id AS "schemeId", o.unit_id AS "unitId", u.name AS "unitName",
         c.unit_id AS "consolidatingUnitId", CASE WHEN o.task_id IS NULL THEN 'INDICATOR' ELSE 'TASK' END AS item,
         coalesce(t.title, i.name) AS "itemTitle", y.label AS "cycleLabel", o.due_on AS "dueOn",
         o.state = 'RETURNED' AS returned,
         (s.activated_at AT TIME ZONE 'Asia/Shanghai')::date AS "trackedSince"
  FROM obligation o
  JOIN scheme s ON s.id = o.scheme_id AND s.state = 'ACTIVE'
  JOIN unit u ON u.id = o.unit_id
  JOIN reporting_cycle y ON y.id = o.cycle_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id
  LEFT JOIN obligation c ON c.cycle_id = o.cycle_id AND c.consolidates
    AND coalesce(c.task_id, c.indicator_id) = coalesce(o.task_id, o.indicator_id)
  WHERE o.jurisdiction_id = $1 AND o.state IN ('PENDING', 'RETURNED') AND o.due_on <= $2::date
  ORDER BY o.due_on, o.id`;
