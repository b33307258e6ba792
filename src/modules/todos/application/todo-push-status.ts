import { Injectable } from '@nestjs/common';
import { OutboundEngine, type OutgoingFigures } from '../../../platform/outbound/index.js';

/** For health and metrics: pushes that wait, the one overdue longest, those given up. Of the whole installation. */
@Injectable()
export class TodoPushStatus {
  constructor(private readonly engine: OutboundEngine) {}

  read(): Promise<OutgoingFigures> {
    return this.engine.figures('todo_push');
  }
}
