import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { DispatchDeliveries } from '../application/dispatch-deliveries.js';
import { deliveriesQueued } from '../events.js';

type Nothing = Record<string, never>;

/** Woken after the commit that queued something, and every quarter of a minute for what waits for its next attempt. */
export const dispatchDeliveries = defineJob<Nothing>({
  name: 'notifications.dispatch',
  queue: 'deliveries',
  on: [subscribe(deliveriesQueued, () => ({}))],
  deduplicate: () => 'all',
  options: { attempts: 3 },
  schedule: { pattern: '*/15 * * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(dispatchDeliveries)
@Injectable()
export class DispatchDeliveriesHandler implements JobHandler<Nothing> {
  constructor(private readonly dispatch: DispatchDeliveries) {}

  async handle(_payload: Nothing, job: JobContext): Promise<void> {
    await this.dispatch.run(job.signal);
  }
}
