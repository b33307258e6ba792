import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { reconciliationFigures, type ReconciliationFigures } from '../persistence/reconciliations.js';

export interface RollupHealth extends ReconciliationFigures {
  readonly ageMs: number | null;
}

/** For health and metrics: older than a day and a half means that no night has compared the roll-ups. */
@Injectable()
export class RollupStatus {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<RollupHealth> {
    const { lastReconciledAt, differingSchemes } = await reconciliationFigures(this.database);
    const ageMs = lastReconciledAt && Math.max(0, this.clock.now().getTime() - lastReconciledAt.getTime());
    return { lastReconciledAt, ageMs, differingSchemes };
  }
}
