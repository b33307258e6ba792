import type { Reads } from '../../../../platform/database/reads.js';

/** Those of the ids that are units in use of the jurisdiction. */
export async function activeUnits(reads: Reads, jurisdictionId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await reads.query<{ id: string }>(
    `SELECT id FROM unit WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) AND active`,
    [jurisdictionId, ids],
  );
  return rows.map(({ id }) => id);
}
