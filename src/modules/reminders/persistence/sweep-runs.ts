import type { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';

export interface SweepRun {
  readonly at: Date;
  readonly unaddressed: number;
  /** Null when the sweep had something to tell. */
  readonly settledMark: string | null;
}

/**
 * Not part of a command: most sweeps find nothing to do, and a line of audit every five minutes would bury the others.
 */
export async function recordSweep(database: Database, jurisdictionId: string, run: SweepRun): Promise<void> {
  await database.query(
    `INSERT INTO sweep_run (jurisdiction_id, swept_at, unaddressed, settled_mark) VALUES ($1, $2, $3, $4)
     ON CONFLICT (jurisdiction_id) DO UPDATE SET swept_at = EXCLUDED.swept_at, unaddressed = EXCLUDED.unaddressed,
       settled_mark = EXCLUDED.settled_mark`,
    [jurisdictionId, run.at, run.unaddressed, run.settledMark],
  );
}

/** The mark under which everything is known to have been told. */
export async function settledMarkOf(reads: Reads, jurisdictionId: string): Promise<string | null> {
  const [row] = await reads.query<{ mark: string | null }>(
    `SELECT settled_mark AS mark FROM sweep_run WHERE jurisdiction_id = $1`,
    [jurisdictionId],
  );
  return row?.mark ?? null;
}

export interface SweepFigures {
  /** Of the jurisdiction that has waited longest, of those that have a run. */
  readonly lastSweptAt: Date | null;
  readonly neverSwept: number;
  readonly unaddressed: number;
  readonly toldToday: number;
}

/** Over the whole installation: an operator's figures, which name no jurisdiction. */
export async function sweepFigures(database: Database, dayBegan: Date): Promise<SweepFigures> {
  const figures = await database.one<SweepFigures>(
    `SELECT min(r.swept_at) AS "lastSweptAt", coalesce(sum(r.unaddressed), 0)::int AS unaddressed,
       count(*) FILTER (WHERE r.jurisdiction_id IS NULL)::int AS "neverSwept",
       coalesce(sum(t.told), 0)::int AS "toldToday"
     FROM jurisdiction j
     LEFT JOIN sweep_run r ON r.jurisdiction_id = j.id
     CROSS JOIN LATERAL (
       SELECT count(notification_id) AS told FROM reminder WHERE jurisdiction_id = j.id AND created_at >= $1
     ) t`,
    [dayBegan],
  );
  return figures!;
}
