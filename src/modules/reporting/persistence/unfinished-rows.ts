import type { Reads } from '../../../platform/database/reads.js';

/** What a unit has still to do in running schemes, or may have to once its report is reviewed. */
export interface UnfinishedOfUnit {
  readonly unitId: string;
  /** Obligations that may be answered now, or whose report waits for its review. */
  readonly opened: number;
  /** Those of cycles that have not opened. */
  readonly later: number;
}

/** Of every unit that has something; what can no longer be answered keeps nobody. One pass over what is not settled. */
export function unfinishedByUnit(reads: Reads, jurisdictionId: string, today: string): Promise<UnfinishedOfUnit[]> {
  return reads.query<UnfinishedOfUnit>(
    `SELECT o.unit_id AS "unitId", count(*) FILTER (WHERE c.opens_on <= $2::date)::int AS opened,
       count(*) FILTER (WHERE c.opens_on > $2::date)::int AS later
     FROM obligation o
     JOIN scheme s ON s.id = o.scheme_id AND s.state = 'ACTIVE'
     JOIN reporting_cycle c ON c.id = o.cycle_id
     WHERE o.jurisdiction_id = $1 AND o.state IN ('PENDING', 'RETURNED', 'SUBMITTED')
       AND (o.state = 'SUBMITTED' OR o.closes_on >= $2::date)
     GROUP BY o.unit_id`,
    [jurisdictionId, today],
  );
}
