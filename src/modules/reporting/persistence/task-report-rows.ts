import { instant } from '../../../platform/database/instant.js';
import { prepared } from '../../../platform/database/preparing-client.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { ReportState } from '../domain/vocabulary.js';

/** A report among those of its task; decimals are strings, instants ISO in UTC, days `YYYY-MM-DD`. */
export interface TaskReportRow {
  readonly id: string;
  readonly obligationId: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** Whether it is the unit whose report counts for the task. */
  readonly consolidates: boolean;
  /** Label of the cycle. */
  readonly cycle: string;
  readonly periodEnd: string;
  readonly revision: number;
  readonly state: ReportState;
  readonly percent: string | null;
  readonly progressText: string;
  readonly issues: string | null;
  readonly nextSteps: string | null;
  readonly submittedAt: string | null;
  readonly reviewedAt: string | null;
}

export interface TaskWithReports {
  readonly id: string;
  readonly schemeId: string;
  readonly number: number;
  readonly title: string;
  readonly section: { readonly id: string; readonly number: string; readonly title: string };
  readonly reports: readonly TaskReportRow[];
}

export interface TaskReportsOf {
  readonly taskId: string;
  /** Only cycles that have opened can have reports. */
  readonly today: string;
  /** Units whose reports may be seen, with those of tasks that they consolidate; null for all. */
  readonly visibleTo: readonly string[] | null;
  /** The last report of the page before. */
  readonly after: { readonly periodEnd: string; readonly id: string } | null;
  readonly limit: number;
}

/**
 * A task with its reports, newest period first; null for no such task. The page is found first and told afterwards: making
 * the JSON of a report costs more than finding it.
 */
export async function taskWithReports(
  reads: Reads,
  jurisdictionId: string,
  { taskId, today, visibleTo, after, limit }: TaskReportsOf,
): Promise<TaskWithReports | null> {
  const params = [jurisdictionId, taskId, today, visibleTo, after?.periodEnd ?? null, after?.id ?? null, limit];
  const [row] = await reads.query<TaskWithReports>(TASK, params);
  return row ?? null;
}

const TASK = prepared(`
  SELECT t.id, t.scheme_id AS "schemeId", t.number, t.title,
    json_build_object('id', s.id, 'number', s.number, 'title', s.title) AS section,
    coalesce((SELECT json_agg(json_build_object('id', r.id, 'obligationId', r.obligation_id,
        'unit', json_build_object('id', u.id, 'name', u.name), 'consolidates', p.consolidates,
        'cycle', p.label, 'periodEnd', p.period_end, 'revision', r.revision, 'state', r.state,
        'percent', r.percent::text, 'progressText', r.progress_text, 'issues', r.issues, 'nextSteps', r.next_steps,
        'submittedAt', ${instant('r.submitted_at')}, 'reviewedAt', ${instant('r.reviewed_at')})
        ORDER BY p.period_end DESC, p.id DESC)
      FROM (
        SELECT r.id, o.unit_id, o.consolidates, c.label, c.period_end
        FROM reporting_cycle c
        JOIN obligation o ON o.task_id = t.id AND o.cycle_id = c.id
        JOIN progress_report r ON r.obligation_id = o.id AND r.state <> 'WITHDRAWN'
        WHERE c.scheme_id = t.scheme_id AND c.opens_on <= $3::date
          AND ($4::uuid[] IS NULL OR o.unit_id = ANY($4::uuid[]) OR o.consolidating_unit_id = ANY($4::uuid[]))
          AND ($5::date IS NULL OR (c.period_end, r.id) < ($5::date, $6::uuid))
        ORDER BY c.period_end DESC, r.id DESC LIMIT $7) p
      JOIN progress_report r ON r.id = p.id
      JOIN unit u ON u.id = p.unit_id), '[]') AS reports
  FROM task t JOIN section s ON s.id = t.section_id
  WHERE t.jurisdiction_id = $1 AND t.id = $2`);
