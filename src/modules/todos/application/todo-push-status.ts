import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { OutboundEngine, type OutgoingFigures } from '../../../platform/outbound/index.js';
import { countDifferingSince } from '../persistence/reconciliations.js';

/** What is mended in the night is gone the next morning; what is not after two of them, somebody has to look at. */
const STAYING_DAYS = 2;

export interface TodoFigures extends OutgoingFigures {
  /** Connectors whose office system has not shown what it should for two days and more. */
  readonly differingConnectors: number;
}

/** For health and metrics: pushes that wait, the one overdue longest, those given up. Of the whole installation. */
@Injectable()
export class TodoPushStatus {
  constructor(
    private readonly engine: OutboundEngine,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<TodoFigures> {
    const [figures, differingConnectors] = await Promise.all([
      this.engine.figures('todo_push'),
      countDifferingSince(this.database, addDays(this.clock.today(), -STAYING_DAYS)),
    ]);
    return { ...figures, differingConnectors };
  }
}
