import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { SweepOrders } from '../application/sweep-orders.js';

/** Before the working day begins, so that 督查室 finds the proposals in the morning. */
export const sweepOrders = defineJob<Record<string, never>>({
  name: 'supervision.sweep',
  queue: 'supervision',
  schedule: { pattern: '30 7 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(sweepOrders)
export class SweepOrdersHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly sweep: SweepOrders) {}

  async handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    await this.sweep.run(job.correlationId);
  }
}
