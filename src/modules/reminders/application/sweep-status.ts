import { Injectable } from '@nestjs/common';
import { Clock, instantOf } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { sweepFigures } from '../persistence/sweep-runs.js';

export interface SweepHealth {
  /** Of the jurisdiction that has waited longest; null before the first sweep. */
  readonly lastSweptAt: Date | null;
  readonly ageMs: number | null;
  /** Jurisdictions of which no sweep has come to its end yet. */
  readonly neverSwept: number;
  /** Reminders that nobody can receive, because the post and the coordinator's are vacant. */
  readonly unaddressed: number;
  /** Lines of the ledger that somebody was told of since the day began (Asia/Shanghai). */
  readonly toldToday: number;
}

/** For health and metrics: a sweep older than a quarter of an hour means that no worker runs. */
@Injectable()
export class SweepStatus {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<SweepHealth> {
    const { lastSweptAt, ...figures } = await sweepFigures(this.database, instantOf(this.clock.today(), '00:00'));
    const ageMs = lastSweptAt && Math.max(0, this.clock.now().getTime() - lastSweptAt.getTime());
    return { lastSweptAt, ageMs, ...figures };
  }
}
