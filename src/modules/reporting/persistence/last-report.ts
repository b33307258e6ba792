import { prepared } from '../../../platform/database/preparing-client.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { ReportContent } from '../domain/validate-report.js';
import { REPORT_CONTENT } from './columns.js';

/** What a unit last had accepted on an item before a period. */
export interface LastReport {
  readonly id: string;
  /** Label of its cycle. */
  readonly cycle: string;
  readonly periodEnd: string;
  readonly content: ReportContent;
}

/** The last report before each of these obligations, by obligation; those without one are missing. One statement. */
export async function lastReports(
  reads: Reads,
  jurisdictionId: string,
  obligationIds: readonly string[],
): Promise<Map<string, LastReport>> {
  const rows = await reads.query<LastReport & { readonly obligationId: string }>(LAST, [jurisdictionId, obligationIds]);
  return new Map(rows.map(({ obligationId, ...last }) => [obligationId, last]));
}

export async function lastReport(
  reads: Reads,
  jurisdictionId: string,
  obligation: { readonly id: string },
): Promise<LastReport | null> {
  return (await lastReports(reads, jurisdictionId, [obligation.id])).get(obligation.id) ?? null;
}

/** One of the two gives a row: an obligation is on a task or on an indicator, and each has an index of its own. */
const lastOn = (item: 'task_id' | 'indicator_id'): string => `
  (SELECT o.accepted_report_id, o.cycle_id, o.period_end FROM obligation o
   WHERE o.jurisdiction_id = $1 AND o.unit_id = n.unit_id AND o.${item} = n.${item} AND o.period_end < n.period_end
     AND o.accepted_report_id IS NOT NULL
   ORDER BY o.period_end DESC LIMIT 1)`;

const LAST = prepared(`
  SELECT n.id AS "obligationId", r.id, c.label AS cycle, l.period_end AS "periodEnd", ${REPORT_CONTENT} AS content
  FROM obligation n
  CROSS JOIN LATERAL (${lastOn('task_id')} UNION ALL ${lastOn('indicator_id')}) l
  JOIN reporting_cycle c ON c.id = l.cycle_id
  JOIN progress_report r ON r.id = l.accepted_report_id
  WHERE n.jurisdiction_id = $1 AND n.id = ANY($2::uuid[])`);
