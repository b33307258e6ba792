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

export interface LastReportOf {
  readonly unitId: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly periodEnd: string;
}

export async function lastReport(reads: Reads, jurisdictionId: string, of: LastReportOf): Promise<LastReport | null> {
  const item = of.taskId === null ? 'o.indicator_id' : 'o.task_id';
  const [row] = await reads.query<LastReport>(
    prepared(`SELECT r.id, c.label AS cycle, o.period_end AS "periodEnd", ${REPORT_CONTENT} AS content
     FROM obligation o
     JOIN reporting_cycle c ON c.id = o.cycle_id
     JOIN progress_report r ON r.id = o.accepted_report_id
     WHERE o.jurisdiction_id = $1 AND o.unit_id = $2 AND ${item} = $3 AND o.period_end < $4::date
     ORDER BY o.period_end DESC LIMIT 1`),
    [jurisdictionId, of.unitId, of.taskId ?? of.indicatorId, of.periodEnd],
  );
  return row ?? null;
}
