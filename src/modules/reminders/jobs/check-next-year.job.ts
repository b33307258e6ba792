import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { CheckNextYear } from '../application/check-next-year.js';

/** Every morning; whether it is December the service's clock says, which may not be the machine's. */
export const checkNextYear = defineJob<Record<string, never>>({
  name: 'calendar.check-next-year',
  queue: 'reminders',
  options: { attempts: 3 },
  schedule: { pattern: '10 9 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(checkNextYear)
@Injectable()
export class CheckNextYearHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly check: CheckNextYear) {}

  async handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    await this.check.run(job.correlationId);
  }
}
