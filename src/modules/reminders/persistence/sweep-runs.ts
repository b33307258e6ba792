import type { Database } from '../../../platform/database/database.js';

export interface SweepRun {
  readonly at: Date;
  readonly unaddressed: number;
}

/**
 * Not part of a command: most sweeps find nothing to do, and a line of audit every five minutes would bury the others.
 */
export async function recordSweep(database: Database, jurisdictionId: string, run: SweepRun): Promise<void> {
  await database.query(
    `INSERT INTO sweep_run (jurisdiction_id, swept_at, unaddressed) VALUES ($1, $2, $3)
     ON CONFLICT (jurisdiction_id) DO UPDATE SET swept_at = EXCLUDED.swept_at, unaddressed = EXCLUDED.unaddressed`,
    [jurisdictionId, run.at, run.unaddressed],
  );
}

export interface SweepFigures {
  /** Of the jurisdiction that has waited longest. */
  readonly lastSweptAt: Date | null;
  readonly unaddressed: number;
}

/** Over the whole installation: an operator's figure, which names no jurisdiction. */
export async function sweepFigures(database: Database): Promise<SweepFigures> {
  const figures = await database.one<SweepFigures>(
    `SELECT min(swept_at) AS "lastSweptAt", coalesce(sum(unaddressed), 0)::int AS unaddressed FROM sweep_run`,
  );
  return figures ?? { lastSweptAt: null, unaddressed: 0 };
}
