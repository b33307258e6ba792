import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { MakeDueCirculars } from '../application/make-due-circulars.js';

/** Each working hour, as the sweep: whether a period's circular is due, the tables tell. */
export const makeCirculars = defineJob<Record<string, never>>({
  name: 'supervision.circulars',
  queue: 'supervision',
  schedule: { pattern: '45 7-17 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(makeCirculars)
export class MakeCircularsHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly make: MakeDueCirculars) {}

  async handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    await this.make.run(job.correlationId);
  }
}
