import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { SweepReminders } from '../application/sweep-reminders.js';

/** Few attempts: the next sweep is five minutes away and makes up for whatever this one missed. */
export const sweepReminders = defineJob<Record<string, never>>({
  name: 'reminders.sweep',
  queue: 'reminders',
  options: { attempts: 3 },
  schedule: { pattern: '*/5 * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(sweepReminders)
@Injectable()
export class SweepRemindersHandler implements JobHandler<Record<string, never>> {
  constructor(
    private readonly sweep: SweepReminders,
    private readonly clock: Clock,
  ) {}

  async handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    await this.sweep.run(this.clock.now(), { correlationId: job.correlationId });
  }
}
