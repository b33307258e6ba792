import type { Reads } from '../../../platform/database/reads.js';

/** Where an accepted value comes from. */
export interface ValueOrigin {
  /** Exactly one of the two is set. */
  readonly indicatorId: string | null;
  readonly targetId: string | null;
  /** The report that it came with; null when it was recorded by itself. */
  readonly reportId: string | null;
  /** As it was recorded: 统计公报. */
  readonly source: string;
  readonly sourceDocument: string | null;
}

/** By the id of the value. */
export async function valueOrigins(
  reads: Reads,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ValueOrigin>> {
  if (ids.length === 0) return new Map();
  const rows = await reads.query<ValueOrigin & { id: string }>(
    `SELECT id, indicator_id AS "indicatorId", target_id AS "targetId", report_id AS "reportId", source,
            source_document AS "sourceDocument"
     FROM measurement WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`,
    [jurisdictionId, ids],
  );
  return new Map(rows.map(({ id, ...origin }) => [id, origin]));
}
