import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { RemindAsked } from '../application/life/remind-asked.js';

/** Once a working morning, so that what is asked later in the day is not reminded of on the same day. */
export const remindAsked = defineJob<Record<string, never>>({
  name: 'evaluation.remind-asked',
  queue: 'evaluation',
  schedule: { pattern: '5 9 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(remindAsked)
export class RemindAskedHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly remind: RemindAsked) {}

  handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    return this.remind.run(job.correlationId);
  }
}
