import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { EndLostParsing } from '../application/end-lost-parsing.js';

export const endLostParsingJob = defineJob<Record<string, never>>({
  name: 'intake.end-lost-parsing',
  queue: 'intake',
  options: { attempts: 3 },
  schedule: { pattern: '*/10 * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(endLostParsingJob)
export class EndLostParsingHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly endLostParsing: EndLostParsing) {}

  handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    return this.endLostParsing.run(job.correlationId);
  }
}
