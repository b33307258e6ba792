import type { Reads } from '../../../../platform/database/reads.js';
import type { FaultyReport } from '../../domain/assessment/assessed-items.js';
import type { YearReports } from '../../domain/assessment/unit-score.js';

export interface ReportsOfYear {
  readonly jurisdictionId: string;
  readonly schemeId: string;
  readonly year: number;
  /** Overdue is what was due before. */
  readonly today: string;
}

/** Reports of the periods that ended in the year; exempted ones are left out. */
const OF_YEAR = `o.jurisdiction_id = $1 AND o.scheme_id = $2 AND o.state <> 'EXEMPT'
       AND o.period_end BETWEEN $3::date AND $4::date`;
const OVERDUE = `o.state IN ('PENDING', 'RETURNED') AND o.due_on < $5::date`;
const RETURNED = `o.first_submitted_on IS NOT NULL AND o.times_returned > 0`;

export async function yearReports(reads: Reads, of: ReportsOfYear): Promise<ReadonlyMap<string, YearReports>> {
  const rows = await reads.query<YearReports & { unitId: string }>(
    `SELECT o.unit_id AS "unitId",
       count(*) FILTER (WHERE o.state IN ('SUBMITTED', 'ACCEPTED') AND o.first_submitted_on <= o.due_on)::int AS "onTime",
       count(*) FILTER (WHERE o.state IN ('SUBMITTED', 'ACCEPTED') AND o.first_submitted_on > o.due_on)::int AS late,
       count(*) FILTER (WHERE ${OVERDUE})::int AS overdue,
       count(*) FILTER (WHERE o.first_submitted_on IS NOT NULL)::int AS "handedIn",
       count(*) FILTER (WHERE ${RETURNED})::int AS returned
     FROM obligation o WHERE ${OF_YEAR} GROUP BY o.unit_id`,
    parametersOf(of),
  );
  return new Map(rows.map(({ unitId, ...reports }) => [unitId, reports]));
}

/** The reports that cost points, by due day. */
export function faultyReports(reads: Reads, of: ReportsOfYear): Promise<(FaultyReport & { unitId: string })[]> {
  return reads.query(
    `SELECT o.unit_id AS "unitId", o.id AS "obligationId",
            coalesce(t.number || '.' || t.title, i.number || '.' || i.name) AS label, o.period_end AS "periodEnd",
            o.due_on AS "dueOn", o.first_submitted_on AS "firstSubmittedOn", o.times_returned AS "timesReturned"
     FROM obligation o LEFT JOIN task t ON t.id = o.task_id LEFT JOIN indicator i ON i.id = o.indicator_id
     WHERE ${OF_YEAR} AND (o.first_submitted_on > o.due_on OR (${OVERDUE}) OR (${RETURNED}))
     ORDER BY o.due_on, o.id`,
    parametersOf(of),
  );
}

function parametersOf({ jurisdictionId, schemeId, year, today }: ReportsOfYear): readonly unknown[] {
  return [jurisdictionId, schemeId, `${year}-01-01`, `${year}-12-31`, today];
}
