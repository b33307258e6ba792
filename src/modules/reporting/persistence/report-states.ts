import type { Reads } from '../../../platform/database/reads.js';
import type { ReportState } from '../domain/vocabulary.js';

export interface ReportStateRow {
  readonly id: string;
  readonly state: ReportState;
  readonly version: number;
}

/** How these reports stand, by id. */
export async function reportStates(
  reads: Reads,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<Map<string, ReportStateRow>> {
  const rows = await reads.query<ReportStateRow>(
    `SELECT id, state, version FROM progress_report WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`,
    [jurisdictionId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
