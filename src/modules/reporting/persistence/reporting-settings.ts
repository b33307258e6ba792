import type { Reads } from '../../../platform/database/reads.js';
import { DEFAULT_GRACE_DAYS } from '../domain/cycles.js';

/** Working days of grace of a scheme; the default while nobody has set them. */
export async function graceDaysOf(reads: Reads, schemeId: string): Promise<number> {
  const [row] = await reads.query<{ graceDays: number }>(
    `SELECT grace_days AS "graceDays" FROM reporting_setting WHERE scheme_id = $1`,
    [schemeId],
  );
  return row?.graceDays ?? DEFAULT_GRACE_DAYS;
}
