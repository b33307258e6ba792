import type { Reads } from '../../../platform/database/reads.js';
import type { CycleKind, SchemeState } from '../../schemes/index.js';
import type { ObligationRole, ObligationState, ReportState } from '../domain/vocabulary.js';
import { NEWEST_REPORT, OBLIGATION_TABLES, obligationColumns } from './columns.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The newest report of an obligation that was not withdrawn. */
export interface ReportSummary {
  readonly id: string;
  readonly revision: number;
  readonly correctsId: string | null;
  readonly state: ReportState;
  readonly percent: string | null;
  readonly authorId: string;
  readonly submittedBy: string | null;
  readonly releasedBy: string | null;
  readonly submittedAt: string | null;
  readonly returnReason: string | null;
  readonly version: number;
}

/** An obligation as it is shown; days are `YYYY-MM-DD`. */
export interface ObligationRow {
  readonly id: string;
  readonly scheme: { readonly id: string; readonly title: string; readonly state: SchemeState };
  readonly cycle: {
    readonly id: string;
    readonly kind: CycleKind;
    readonly label: string;
    readonly periodStart: string;
    readonly periodEnd: string;
    readonly opensOn: string;
    readonly closesOn: string;
  };
  readonly unit: Named;
  readonly consolidatingUnit: Named;
  readonly item: {
    readonly type: 'task' | 'indicator';
    readonly id: string;
    readonly number: number;
    readonly title: string;
  };
  readonly role: ObligationRole;
  readonly consolidates: boolean;
  readonly dueOn: string;
  /** Calendar days until it is due; negative when that day has passed. */
  readonly daysLeft: number;
  readonly state: ObligationState;
  readonly overdue: boolean;
  readonly acceptedLate: boolean;
  readonly timesReturned: number;
  readonly exemptReason: string | null;
  readonly version: number;
  readonly report: ReportSummary | null;
}

/** What a report on the obligation may speak of, its history, and how the other units of the item stand in this cycle. */
export interface ObligationDetailRow extends ObligationRow {
  readonly measures: readonly { readonly id: string; readonly title: string }[];
  readonly targets: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly reports: readonly { readonly id: string; readonly revision: number; readonly state: ReportState }[];
  readonly others: readonly {
    readonly obligationId: string;
    readonly unit: Named;
    readonly state: ObligationState;
    readonly overdue: boolean;
  }[];
}

export interface ObligationFilter {
  /** Units that may be seen, with those whose items they consolidate; null for all. */
  readonly visibleTo: readonly string[] | null;
  /** Only obligations of these units; null for any. */
  readonly ofUnits: readonly string[] | null;
  readonly state: ObligationState | null;
  readonly cycleId: string | null;
  readonly schemeId: string | null;
}

/** A page by due day and id. Only the conditions that are asked for stand in the statement, so that each finds its index. */
export function listObligations(
  reads: Reads,
  jurisdictionId: string,
  today: string,
  filter: ObligationFilter,
  after: { readonly dueOn: string; readonly id: string } | null,
  limit: number,
): Promise<ObligationRow[]> {
  const params: unknown[] = [jurisdictionId, today, limit];
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const conditions = ['o.jurisdiction_id = $1'];
  if (filter.visibleTo) {
    const units = bind(filter.visibleTo);
    conditions.push(`(o.unit_id = ANY(${units}::uuid[]) OR o.consolidating_unit_id = ANY(${units}::uuid[]))`);
  }
  if (filter.ofUnits) conditions.push(`o.unit_id = ANY(${bind(filter.ofUnits)}::uuid[])`);
  if (filter.state) conditions.push(`o.state = ${bind(filter.state)}`);
  if (filter.cycleId) conditions.push(`o.cycle_id = ${bind(filter.cycleId)}`);
  if (filter.schemeId) conditions.push(`o.scheme_id = ${bind(filter.schemeId)}`);
  if (after) conditions.push(`(o.due_on, o.id) > (${bind(after.dueOn)}::date, ${bind(after.id)}::uuid)`);
  return reads.query<ObligationRow>(
    `SELECT ${obligationColumns('$2')}, ${NEWEST_REPORT} AS report
     FROM ${OBLIGATION_TABLES}
     WHERE ${conditions.join(' AND ')}
     ORDER BY o.due_on, o.id LIMIT $3`,
    params,
  );
}

export async function readObligation(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  today: string,
): Promise<ObligationDetailRow | null> {
  const [row] = await reads.query<ObligationDetailRow>(DETAIL, [jurisdictionId, id, today]);
  return row ?? null;
}

const DETAIL = `
  SELECT ${obligationColumns('$3')}, ${NEWEST_REPORT} AS report,
    coalesce((SELECT json_agg(json_build_object('id', m.id, 'title', m.title) ORDER BY m.ordinal)
              FROM measure m JOIN task t ON t.id = m.task_id
       WHERE m.task_id = o.task_id AND m.ended_revision IS NOT DISTINCT FROM t.ended_revision), '[]') AS measures,
    coalesce((SELECT json_agg(json_build_object('id', g.id, 'name', g.name, 'unit', g.unit) ORDER BY g.ordinal)
              FROM target g JOIN task t ON t.id = g.task_id
       WHERE g.task_id = o.task_id AND g.ended_revision IS NOT DISTINCT FROM t.ended_revision), '[]') AS targets,
    coalesce((SELECT json_agg(json_build_object('id', r.id, 'revision', r.revision, 'state', r.state) ORDER BY r.revision)
              FROM progress_report r WHERE r.obligation_id = o.id), '[]') AS reports,
    coalesce((SELECT json_agg(json_build_object('obligationId', x.id,
                'unit', json_build_object('id', y.id, 'name', y.name), 'state', x.state,
                'overdue', x.state IN ('PENDING', 'RETURNED') AND x.due_on < $3::date) ORDER BY x.role, y.name)
              FROM obligation x JOIN unit y ON y.id = x.unit_id
              WHERE x.cycle_id = o.cycle_id AND x.id <> o.id
                AND (x.task_id = o.task_id OR x.indicator_id = o.indicator_id)), '[]') AS others
  FROM ${OBLIGATION_TABLES}
  WHERE o.jurisdiction_id = $1 AND o.id = $2`;
