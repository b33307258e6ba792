import type { Reads } from '../../../platform/database/reads.js';

/** How many reporting cycles of a scheme open after a day. Counted in the table, since reporting stands beside intake. */
export async function futureCycles(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  today: string,
): Promise<number> {
  const [row] = await reads.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM reporting_cycle
     WHERE jurisdiction_id = $1 AND scheme_id = $2 AND opens_on > $3::date`,
    [jurisdictionId, schemeId, today],
  );
  return row?.count ?? 0;
}
