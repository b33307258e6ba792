import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { OutboundEngine, type OutgoingFigures } from '../../../platform/outbound/index.js';
import { oldestUnfollowed } from '../../../platform/outbox/index.js';
import { subscriptionCounts } from '../persistence/subscription-rows.js';

export interface IntegrationHealth extends OutgoingFigures {
  /** Subscriptions that the service or the receiver has stopped and nobody has resumed yet. */
  readonly stopped: number;
  /** Age of the oldest event that the feed has not taken; null when there is none. */
  readonly feedLagMs: number | null;
}

/** For health and metrics: events on their way, and the feed. Of the whole installation. */
@Injectable()
export class IntegrationStatus {
  constructor(
    private readonly engine: OutboundEngine,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<IntegrationHealth> {
    const [figures, { stopped }, oldest] = await Promise.all([
      this.engine.figures('event_delivery'),
      subscriptionCounts(this.database),
      oldestUnfollowed(this.database),
    ]);
    return { ...figures, stopped, feedLagMs: oldest && this.clock.now().getTime() - oldest.getTime() };
  }
}
