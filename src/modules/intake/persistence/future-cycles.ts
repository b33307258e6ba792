import type { Reads } from '../../../platform/database/reads.js';

/** Reporting cycles of a scheme that open after a day and in which the groups have the same members. */
export interface FutureCycles {
  readonly cycles: number;
  readonly members: readonly { readonly groupId: string; readonly unitId: string }[];
}

/**
 * Groups count by the roster of each cycle's last day, as the obligations of the cycle do. Read from the tables, since
 * reporting stands beside intake; one query, whatever the number of cycles.
 */
export function futureCycles(
  reads: Reads,
  jurisdictionId: string,
  scheme: { readonly schemeId: string; readonly groupIds: readonly string[]; readonly today: string },
): Promise<FutureCycles[]> {
  return reads.query<FutureCycles>(
    `SELECT members, count(*)::int AS cycles FROM (
       SELECT coalesce(
         jsonb_agg(jsonb_build_object('groupId', m.group_id, 'unitId', m.unit_id) ORDER BY m.group_id, m.unit_id)
           FILTER (WHERE m.unit_id IS NOT NULL), '[]') AS members
       FROM reporting_cycle c
       LEFT JOIN unit_group_member m ON m.jurisdiction_id = c.jurisdiction_id AND m.group_id = ANY($4::uuid[])
         AND m.valid_from <= c.period_end AND (m.valid_to IS NULL OR m.valid_to >= c.period_end)
       WHERE c.jurisdiction_id = $1 AND c.scheme_id = $2 AND c.opens_on > $3::date
       GROUP BY c.id
     ) roster GROUP BY members`,
    [jurisdictionId, scheme.schemeId, scheme.today, scheme.groupIds],
  );
}
