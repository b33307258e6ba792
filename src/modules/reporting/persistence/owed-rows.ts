import type { Reads } from '../../../platform/database/reads.js';
import type { ObligationRole } from '../domain/vocabulary.js';

export interface OwedObligation {
  readonly id: string;
  readonly schemeId: string;
  readonly schemeTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  /** 汇总牵头单位 of the item; the unit itself when it consolidates. */
  readonly consolidatingUnitId: string;
  readonly consolidatingUnitName: string;
  readonly consolidates: boolean;
  readonly role: ObligationRole;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  /** Title of the task or name of the indicator. */
  readonly itemTitle: string;
  readonly cycle: string;
  /** Day (`YYYY-MM-DD`) from which it may be answered. */
  readonly opensOn: string;
  readonly dueOn: string;
  readonly state: 'PENDING' | 'RETURNED';
  /** Day on which the scheme was started: what was due before it could not be reported in time. */
  readonly trackedSince: string;
}

/** Obligations that are owed alike: the same scheme, parties and due day. */
export interface OwedGroup {
  readonly schemeId: string;
  readonly unitId: string;
  readonly consolidatingUnitId: string;
  readonly dueOn: string;
  readonly count: number;
  /** Stands for the set of obligations: another set, however few differ, has another mark. */
  readonly mark: string;
}

/** What is owed and due up to a day, in groups; one pass over the partial index, however much is owed. */
export function owedGroups(reads: Reads, jurisdictionId: string, upTo: string): Promise<OwedGroup[]> {
  return reads.query<OwedGroup>(
    `SELECT o.scheme_id AS "schemeId", o.unit_id AS "unitId", o.consolidating_unit_id AS "consolidatingUnitId",
       o.due_on AS "dueOn", count(*)::int AS count,
       bit_xor(hashtextextended(o.id::text, 0))::text AS mark
     FROM obligation o
     JOIN scheme s ON s.id = o.scheme_id AND s.state = 'ACTIVE'
     WHERE o.jurisdiction_id = $1 AND o.state IN ('PENDING', 'RETURNED') AND o.due_on <= $2::date
       AND o.due_on >= (s.activated_at AT TIME ZONE 'Asia/Shanghai')::date
     GROUP BY o.scheme_id, o.unit_id, o.consolidating_unit_id, o.due_on`,
    [jurisdictionId, upTo],
  );
}

/** Those of the obligations that are owed. */
export function owedOf(reads: Reads, jurisdictionId: string, ids: readonly string[]): Promise<OwedObligation[]> {
  return reads.query<OwedObligation>(`${OWED} AND o.id = ANY($2::uuid[]) ORDER BY o.due_on, o.id`, [
    jurisdictionId,
    ids,
  ]);
}

const OWED = `
  SELECT o.id, o.scheme_id AS "schemeId", s.title AS "schemeTitle", o.unit_id AS "unitId", u.name AS "unitName",
    o.consolidating_unit_id AS "consolidatingUnitId", k.name AS "consolidatingUnitName", o.consolidates, o.role,
    o.task_id AS "taskId", o.indicator_id AS "indicatorId", coalesce(t.title, i.name) AS "itemTitle",
    c.label AS cycle, c.opens_on AS "opensOn", o.due_on AS "dueOn", o.state,
    (s.activated_at AT TIME ZONE 'Asia/Shanghai')::date AS "trackedSince"
  FROM obligation o
  JOIN scheme s ON s.id = o.scheme_id AND s.state = 'ACTIVE'
  JOIN reporting_cycle c ON c.id = o.cycle_id
  JOIN unit u ON u.id = o.unit_id
  JOIN unit k ON k.id = o.consolidating_unit_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id
  WHERE o.jurisdiction_id = $1 AND o.state IN ('PENDING', 'RETURNED')`;
