import type { Reads } from '../../../platform/database/reads.js';
import type { ObligationState, ReportState } from '../domain/vocabulary.js';
import type { ReviewedReport } from '../domain/who-reviews.js';

/** What a turn is about, for whoever tells people of it. */
export interface TurnMatter {
  readonly obligationId: string;
  readonly unitId: string;
  readonly unitName: string;
  /** Title of the task or name of the indicator. */
  readonly itemTitle: string;
  readonly cycle: string;
  /** Day, `YYYY-MM-DD`. */
  readonly dueOn: string;
}

export interface OwedRow extends TurnMatter {
  readonly state: 'PENDING' | 'RETURNED';
}

export interface WaitingRow extends TurnMatter, ReviewedReport {
  readonly reportId: string;
  readonly state: 'UNIT_REVIEW' | 'SUBMITTED';
}

export interface TurnScope {
  readonly jurisdictionId: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Only these obligations; null for all of the jurisdiction. */
  readonly obligationIds: readonly string[] | null;
}

const MATTER = `
  o.id AS "obligationId", o.unit_id AS "unitId", u.name AS "unitName", coalesce(t.title, i.name) AS "itemTitle",
  c.label AS cycle, o.due_on AS "dueOn"`;
const TABLES = `
  obligation o
  JOIN scheme s ON s.id = o.scheme_id AND s.state = 'ACTIVE'
  JOIN reporting_cycle c ON c.id = o.cycle_id
  JOIN unit u ON u.id = o.unit_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id`;

/**
 * What units can and must report now: open cycles, not handed in, not waiting for the unit's own approver. What was due
 * before its scheme was started is not asked for, nor what nobody may hand in any more.
 */
export function owedNow(reads: Reads, { jurisdictionId, today, obligationIds }: TurnScope): Promise<OwedRow[]> {
  return reads.query<OwedRow>(
    `SELECT ${MATTER}, o.state
     FROM ${TABLES}
     WHERE o.jurisdiction_id = $1 AND ($3::uuid[] IS NULL OR o.id = ANY($3)) AND o.state IN ('PENDING', 'RETURNED')
       AND c.opens_on <= $2::date AND o.closes_on >= $2::date
       AND o.due_on >= (s.activated_at AT TIME ZONE 'Asia/Shanghai')::date
       AND NOT EXISTS (SELECT FROM progress_report r
                       WHERE r.jurisdiction_id = $1 AND r.obligation_id = o.id AND r.state = 'UNIT_REVIEW')`,
    [jurisdictionId, today, obligationIds],
  );
}

/** Reports that wait for their unit's approver or for their reviewer. */
export function waitingNow(reads: Reads, { jurisdictionId, obligationIds }: TurnScope): Promise<WaitingRow[]> {
  return reads.query<WaitingRow>(
    `SELECT ${MATTER}, r.id AS "reportId", r.state, r.author_id AS "authorId", r.submitted_by AS "submittedBy",
       r.released_by AS "releasedBy", o.consolidating_unit_id AS "consolidatingUnitId", o.task_id IS NOT NULL AS "isTask"
     FROM ${TABLES}
     JOIN progress_report r ON r.obligation_id = o.id
     WHERE r.jurisdiction_id = $1 AND r.state IN ('UNIT_REVIEW', 'SUBMITTED') AND ($2::uuid[] IS NULL OR o.id = ANY($2))`,
    [jurisdictionId, obligationIds],
  );
}

/** How things stand with what was somebody's turn. */
export interface SubjectRow {
  /** Of the obligation, or of the report. */
  readonly id: string;
  readonly obligationState: ObligationState;
  /** Null for an obligation. */
  readonly reportState: ReportState | null;
  /** The obligation has a report inside the unit. */
  readonly insideUnit: boolean;
  readonly schemeActive: boolean;
  readonly closesOn: string;
}

/** Of obligations and reports by id, mixed. */
export function subjects(reads: Reads, jurisdictionId: string, ids: readonly string[]): Promise<SubjectRow[]> {
  const facts = `o.state AS "obligationState",
       EXISTS (SELECT FROM progress_report x
               WHERE x.jurisdiction_id = $1 AND x.obligation_id = o.id AND x.state = 'UNIT_REVIEW') AS "insideUnit",
       s.state = 'ACTIVE' AS "schemeActive", o.closes_on AS "closesOn"`;
  return reads.query<SubjectRow>(
    `SELECT o.id, NULL AS "reportState", ${facts}
     FROM obligation o JOIN scheme s ON s.id = o.scheme_id
     WHERE o.jurisdiction_id = $1 AND o.id = ANY($2::uuid[])
     UNION ALL
     SELECT r.id, r.state, ${facts}
     FROM progress_report r JOIN obligation o ON o.id = r.obligation_id JOIN scheme s ON s.id = o.scheme_id
     WHERE r.jurisdiction_id = $1 AND r.id = ANY($2::uuid[])`,
    [jurisdictionId, ids],
  );
}
