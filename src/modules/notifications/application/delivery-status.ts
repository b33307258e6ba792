import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { OutboundEngine, type OutgoingFigures } from '../../../platform/outbound/index.js';
import { countStopped } from '../persistence/paused-endpoints.js';

export interface DeliveryFigures extends OutgoingFigures {
  /** Receivers of webhooks that wanted no more and that nobody has resumed or removed yet. */
  readonly stopped: number;
}

/** For health and metrics: deliveries that wait, the one overdue longest, those given up. Of the whole installation. */
@Injectable()
export class DeliveryStatus {
  constructor(
    private readonly engine: OutboundEngine,
    private readonly database: Database,
  ) {}

  async read(): Promise<DeliveryFigures> {
    const [figures, stopped] = await Promise.all([this.engine.figures('delivery'), countStopped(this.database)]);
    return { ...figures, stopped };
  }
}
