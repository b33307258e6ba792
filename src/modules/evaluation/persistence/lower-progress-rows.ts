import type { Reads } from '../../../platform/database/reads.js';
import type { JurisdictionLevel } from '../../organizations/index.js';
import type { Conclusion } from '../domain/conclusion.js';
import type { LightCounts } from '../domain/snapshot.js';

/** What an upper jurisdiction is told of one scheme of a lower one: the kept row of the whole, and sums over its units. */
export interface LowerProgressRow {
  readonly jurisdictionId: string;
  readonly code: string;
  readonly jurisdiction: string;
  readonly level: JurisdictionLevel;
  readonly schemeId: string;
  readonly title: string;
  readonly state: 'ACTIVE' | 'CLOSED';
  readonly planStart: string;
  readonly planEnd: string;
  /** Null until the scheme has a kept roll-up. */
  readonly kept: {
    readonly asOf: string;
    readonly computedAt: string;
    readonly percent: string | null;
    readonly tasks: number;
    readonly judgedTasks: number;
    readonly lights: LightCounts;
    readonly elapsed: string;
    readonly conclusion: Conclusion;
  } | null;
  readonly reports: {
    readonly owed: number;
    readonly onTime: number;
    readonly late: number;
    readonly missing: number;
    readonly overdue: number;
    readonly returned: number;
  };
}

/** Where a page begins: behind this scheme of this jurisdiction. */
export interface LowerProgressKey {
  readonly code: string;
  readonly schemeId: string;
}

/**
 * Schemes of the jurisdictions directly below one, by their codes. The one query that crosses the border between
 * jurisdictions, downwards by one step, and it opens nothing but kept rows: no task, no report, no unit by name. The
 * page is found before it is told.
 */
export function lowerProgress(
  reads: Reads,
  upperId: string,
  after: LowerProgressKey,
  limit: number,
): Promise<LowerProgressRow[]> {
  return reads.query<LowerProgressRow>(PAGE, [upperId, after.code, after.schemeId, limit]);
}

const sumOf = (count: string): string => `'${count}', coalesce(sum((n.result->'reports'->>'${count}')::int), 0)`;

const PAGE = `
  SELECT p.*,
    (SELECT json_build_object('asOf', n.as_of, 'computedAt', n.computed_at, 'percent', n.result->>'percent',
       'tasks', n.result->'tasks', 'judgedTasks', n.result->'judgedTasks', 'lights', n.result->'lights',
       'elapsed', n.result->>'elapsed', 'conclusion', n.result->>'conclusion')
     FROM rollup_node n WHERE n.scheme_id = p."schemeId" AND n.node_type = 'SCHEME' AND n.node_id = p."schemeId") AS kept,
    (SELECT json_build_object(${['owed', 'onTime', 'late', 'missing', 'overdue', 'returned'].map(sumOf).join(', ')})
     FROM rollup_node n WHERE n.scheme_id = p."schemeId" AND n.node_type = 'UNIT') AS reports
  FROM (
    SELECT j.id AS "jurisdictionId", j.code, j.name AS jurisdiction, j.level, s.id AS "schemeId", s.title, s.state,
      s.plan_start AS "planStart", s.plan_end AS "planEnd"
    FROM jurisdiction j
    JOIN scheme s ON s.jurisdiction_id = j.id AND s.state <> 'DRAFT'
    WHERE j.parent_id = $1 AND (j.code, s.id) > ($2, $3::uuid)
    ORDER BY j.code, s.id
    LIMIT $4
  ) p
  ORDER BY p.code, p."schemeId"`;
