import type { Reads } from '../../../platform/database/reads.js';
import type { CycleKind, SchemeState } from '../../schemes/index.js';
import type { ExtensionState } from '../domain/extension.js';
import type { ObligationRole, ObligationState, ReportState } from '../domain/vocabulary.js';
import { lastReport, type LastReport } from './last-report.js';
import { NEWEST_REPORT, obligationColumns } from './columns.js';

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

export interface ExtensionSummary {
  readonly id: string;
  readonly state: ExtensionState;
  /** The due day when it was asked for. */
  readonly dueOn: string;
  readonly wantedDueOn: string;
  readonly reason: string;
  readonly grantedDueOn: string | null;
  readonly decisionReason: string | null;
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
  /** Owed and past its due day. */
  readonly overdue: boolean;
  /** Owed and past its grace too. */
  readonly missing: boolean;
  readonly graceUntil: string;
  /** The last day on which it may be answered. */
  readonly closesOn: string;
  /** The newest request for a later due day. */
  readonly extension: ExtensionSummary | null;
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
  /** What the unit last had accepted on the item before this cycle; null before the first time. */
  readonly lastCycle: LastReport | null;
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
  /** With `ofUnits`: also what waits for this person's review. */
  readonly toReview: ReviewScope | null;
  readonly state: ObligationState | null;
  readonly cycleId: string | null;
  readonly schemeId: string | null;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  /** Owed and past the due day. */
  readonly overdue: boolean;
  /** Owed and past the grace. */
  readonly missing: boolean;
  /** Only of cycles that have opened. */
  readonly opened: boolean;
}

export interface ReviewScope {
  /** Units for whose tasks the person reviews the other units' reports. */
  readonly asLeadOf: readonly string[];
  /** The person reviews the consolidating units and the indicators. */
  readonly asCoordinator: boolean;
}

type After = { readonly dueOn: string; readonly id: string } | null;

/** A page by due day and id. Only the conditions that are asked for stand in the statement, so that each finds its index. */
export function listObligations(
  reads: Reads,
  jurisdictionId: string,
  today: string,
  filter: ObligationFilter,
  after: After,
  limit: number,
): Promise<ObligationRow[]> {
  const params: unknown[] = [jurisdictionId, today, limit];
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const conditions = conditionsOf(filter, after, bind);
  const units = filter.ofUnits && isOneOf('o.unit_id', filter.ofUnits, bind);
  const toReview = filter.state === null || MAY_WAIT.has(filter.state) ? filter.toReview : null;
  const page =
    units && toReview
      ? ownAndToReview(units, reviewable(toReview, bind), conditions)
      : `SELECT o.id FROM obligation o WHERE ${[...conditions, ...(units ? [units] : [])].join(' AND ')} ${PAGE}`;
  return reads.query<ObligationRow>(
    `SELECT ${obligationColumns('$2')}, ${NEWEST_REPORT} AS report
     FROM (${page}) p JOIN obligation o ON o.id = p.id
     ORDER BY o.due_on, o.id`,
    params,
  );
}

const PAGE = 'ORDER BY o.due_on, o.id LIMIT $3';

/** States in which a report of the obligation may wait for the review: at first, and again as a correction. */
const MAY_WAIT: ReadonlySet<ObligationState> = new Set(['SUBMITTED', 'ACCEPTED']);

/** One value is compared and not searched in an array, so that its index gives the rows in the order of the page. */
function isOneOf(column: string, ids: readonly string[], bind: (value: unknown) => string): string {
  return ids.length === 1 ? `${column} = ${bind(ids[0])}::uuid` : `${column} = ANY(${bind(ids)}::uuid[])`;
}

function conditionsOf(filter: ObligationFilter, after: After, bind: (value: unknown) => string): string[] {
  const conditions = ['o.jurisdiction_id = $1'];
  if (filter.visibleTo && !filter.toReview) {
    const units = bind(filter.visibleTo);
    conditions.push(`(o.unit_id = ANY(${units}::uuid[]) OR o.consolidating_unit_id = ANY(${units}::uuid[]))`);
  }
  if (filter.state) conditions.push(`o.state = ${bind(filter.state)}`);
  if (filter.cycleId) conditions.push(`o.cycle_id = ${bind(filter.cycleId)}`);
  if (filter.schemeId) conditions.push(`o.scheme_id = ${bind(filter.schemeId)}`);
  if (filter.taskId) conditions.push(`o.task_id = ${bind(filter.taskId)}`);
  if (filter.indicatorId) conditions.push(`o.indicator_id = ${bind(filter.indicatorId)}`);
  if (filter.overdue) conditions.push(`o.state IN ('PENDING', 'RETURNED') AND o.due_on < $2::date`);
  if (filter.missing) conditions.push(`o.state IN ('PENDING', 'RETURNED') AND o.grace_until < $2::date`);
  if (filter.opened) conditions.push(OPENED);
  if (after) conditions.push(`(o.due_on, o.id) > (${bind(after.dueOn)}::date, ${bind(after.id)}::uuid)`);
  return conditions;
}

const OPENED = `(SELECT c.opens_on FROM reporting_cycle c WHERE c.id = o.cycle_id) <= $2::date`;

/** Each part is a page of its own index; together at most two pages are sorted. */
function ownAndToReview(own: string, reviewed: string, conditions: readonly string[]): string {
  const common = conditions.join(' AND ');
  return `
    SELECT x.id FROM (
      (SELECT o.id, o.due_on FROM obligation o WHERE ${common} AND ${own} ${PAGE})
      UNION
      (SELECT o.id, o.due_on FROM progress_report r JOIN obligation o ON o.id = r.obligation_id
       WHERE r.jurisdiction_id = $1 AND r.state = 'SUBMITTED' AND (${reviewed}) AND ${common} ${PAGE})
    ) x ORDER BY x.due_on, x.id LIMIT $3`;
}

/** The rule of `who-reviews.ts` for what is the person's own turn: the coordinator's when nobody else may. */
function reviewable({ asLeadOf, asCoordinator }: ReviewScope, bind: (value: unknown) => string): string {
  const lead = `o.task_id IS NOT NULL AND NOT o.consolidates AND ${isOneOf('o.consolidating_unit_id', asLeadOf, bind)}`;
  return asCoordinator ? `${lead} OR o.consolidates OR o.indicator_id IS NOT NULL` : lead;
}

export async function readObligation(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  today: string,
): Promise<ObligationDetailRow | null> {
  const [row] = await reads.query<Omit<ObligationDetailRow, 'lastCycle'>>(DETAIL, [jurisdictionId, id, today]);
  return row ? { ...row, lastCycle: await lastReport(reads, jurisdictionId, row) } : null;
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
  FROM obligation o
  WHERE o.jurisdiction_id = $1 AND o.id = $2`;
