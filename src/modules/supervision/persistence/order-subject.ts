import type { Reads } from '../../../platform/database/reads.js';
import { noSuch } from '../../../platform/http/identifier.js';

/** What and whom an order is about, in words. */
export interface OrderSubject {
  readonly jurisdiction: string;
  readonly unit: string;
  readonly scheme: { readonly title: string; readonly documentNumber: string | null };
  readonly item: { readonly kind: 'TASK' | 'INDICATOR'; readonly number: number; readonly title: string };
  /** The unit whose report counts for the item; null as long as no reports are owed on it. */
  readonly lead: { readonly id: string; readonly name: string } | null;
}

export interface SubjectIds {
  readonly schemeId: string;
  readonly unitId: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
}

/** @throws DomainError 404 `scheme_not_found` when the ids do not belong together. */
export async function readSubject(
  reads: Reads,
  jurisdictionId: string,
  { schemeId, unitId, taskId, indicatorId }: SubjectIds,
): Promise<OrderSubject> {
  const [row] = await reads.query<OrderSubject>(SUBJECT, [jurisdictionId, schemeId, unitId, taskId, indicatorId]);
  if (!row) throw noSuch('scheme', '分工方案');
  return row;
}

const SUBJECT = `
  SELECT j.name AS jurisdiction, u.name AS unit,
    json_build_object('title', s.title, 'documentNumber', s.document_number) AS scheme,
    json_build_object('kind', CASE WHEN t.id IS NULL THEN 'INDICATOR' ELSE 'TASK' END,
      'number', coalesce(t.number, i.number), 'title', coalesce(t.title, i.name)) AS item,
    (SELECT json_build_object('id', k.id, 'name', k.name) FROM obligation o JOIN unit k ON k.id = o.consolidating_unit_id
     WHERE o.task_id = t.id OR o.indicator_id = i.id ORDER BY o.period_end DESC, o.id LIMIT 1) AS lead
  FROM scheme s
  JOIN jurisdiction j ON j.id = s.jurisdiction_id
  JOIN unit u ON u.jurisdiction_id = $1 AND u.id = $3
  LEFT JOIN task t ON t.scheme_id = s.id AND t.id = $4
  LEFT JOIN indicator i ON i.scheme_id = s.id AND i.id = $5
  WHERE s.jurisdiction_id = $1 AND s.id = $2 AND num_nonnulls(t.id, i.id) = 1`;

export interface OwedReport {
  readonly id: string;
  readonly cycle: string;
  readonly dueOn: string;
  readonly state: string;
}

/** Reports by due day. */
export function readOwed(reads: Reads, jurisdictionId: string, ids: readonly string[]): Promise<OwedReport[]> {
  return reads.query<OwedReport>(
    `SELECT o.id, c.label AS cycle, o.due_on AS "dueOn", o.state
     FROM obligation o JOIN reporting_cycle c ON c.id = o.cycle_id
     WHERE o.jurisdiction_id = $1 AND o.id = ANY($2::uuid[]) ORDER BY o.due_on, o.id`,
    [jurisdictionId, ids],
  );
}
