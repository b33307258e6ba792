import { Injectable } from '@nestjs/common';
import { ActiveSchemes } from './active-schemes.js';
import { ReconcileRollup } from './reconcile-rollup.js';
import { RefreshRollup } from './refresh-rollup.js';

/** Judges whole schemes again from nothing but their accepted facts. */
@Injectable()
export class RebuildRollups {
  constructor(
    private readonly schemes: ActiveSchemes,
    private readonly refresh: RefreshRollup,
    private readonly reconcile: ReconcileRollup,
  ) {}

  /**
   * Keeps today's roll-up of every active scheme of the installation.
   * @returns how many.
   * @throws Error naming the schemes that failed, when all others are done.
   */
  all(correlationId: string): Promise<number> {
    return this.schemes.forEach('roll-up', correlationId, (ctx, schemeId) => this.refresh.run(ctx, { schemeId }));
  }

  /** Compares instead, and puts right what differs. @returns and throws as `all`. */
  reconcileAll(correlationId: string): Promise<number> {
    return this.schemes.forEach('reconciliation', correlationId, (ctx, schemeId) => this.reconcile.run(ctx, schemeId));
  }
}
