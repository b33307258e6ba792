import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { EndLostEvaluations } from '../application/end-lost-evaluations.js';

export const endLostEvaluationsJob = defineJob<Record<string, never>>({
  name: 'evaluation.end-lost',
  queue: 'evaluation',
  options: { attempts: 3 },
  schedule: { pattern: '*/10 * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(endLostEvaluationsJob)
export class EndLostEvaluationsHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly endLost: EndLostEvaluations) {}

  handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    return this.endLost.run(job.correlationId);
  }
}
