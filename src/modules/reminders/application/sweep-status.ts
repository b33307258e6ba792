import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { sweepFigures } from '../persistence/sweep-runs.js';

export interface SweepHealth {
  /** Of the jurisdiction that has waited longest; null before the first sweep. */
  readonly lastSweptAt: Date | null;
  readonly ageMs: number | null;
  /** Reminders that nobody can receive, because the post and the coordinator's are vacant. */
  readonly unaddressed: number;
}

/** For health and metrics: a sweep older than a quarter of an hour means that no worker runs. */
@Injectable()
export class SweepStatus {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<SweepHealth> {
    const { lastSweptAt, unaddressed } = await sweepFigures(this.database);
    const ageMs = lastSweptAt && Math.max(0, this.clock.now().getTime() - lastSweptAt.getTime());
    return { lastSweptAt, ageMs, unaddressed };
  }
}
