import { Injectable } from '@nestjs/common';
import { IntegrationStatus, type IntegrationHealth } from '../../modules/integration/index.js';
import { DeliveryStatus, type DeliveryFigures } from '../../modules/notifications/index.js';
import { SweepStatus, type SweepHealth } from '../../modules/reminders/index.js';
import { TodoPushStatus, type TodoFigures } from '../../modules/todos/index.js';
import { QueueHealth, type QueueFigures } from '../../platform/queue/index.js';

/** What an operator watches, of the whole installation; none of it tells anything of the business. */
export interface Figures {
  readonly queues: QueueFigures['queues'];
  readonly outbox: QueueFigures['outbox'];
  readonly sweep: SweepHealth;
  readonly deliveries: DeliveryFigures;
  readonly todoPushes: TodoFigures;
  readonly webhooks: IntegrationHealth;
}

/** Asks the parts that know; each answers with a constant number of queries. */
@Injectable()
export class OperationFigures {
  constructor(
    private readonly queues: QueueHealth,
    private readonly sweeps: SweepStatus,
    private readonly deliveries: DeliveryStatus,
    private readonly todoPushes: TodoPushStatus,
    private readonly integration: IntegrationStatus,
  ) {}

  async read(): Promise<Figures> {
    const [{ queues, outbox }, sweep, deliveries, todoPushes, webhooks] = await Promise.all([
      this.queues.figures(),
      this.sweeps.read(),
      this.deliveries.read(),
      this.todoPushes.read(),
      this.integration.read(),
    ]);
    return { queues, outbox, sweep, deliveries, todoPushes, webhooks };
  }
}
