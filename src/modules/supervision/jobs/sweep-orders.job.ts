import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { SweepOrders } from '../application/sweep-orders.js';

/** Each working hour, so that a service that was down in the morning, or is off at night, does not lose a day by it. */
export const sweepOrders = defineJob<Record<string, never>>({
  name: 'supervision.sweep',
  queue: 'supervision',
  schedule: { pattern: '5 9-17 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(sweepOrders)
export class SweepOrdersHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly sweep: SweepOrders) {}

  async handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    await this.sweep.run(job.correlationId);
  }
}
