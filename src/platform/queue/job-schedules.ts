import { Injectable, Logger } from '@nestjs/common';
import type { JobDefinition, JobSchedule } from './define-job.js';
import { Definitions } from './definitions.js';
import { groupBy } from '../group-by.js';
import { scheduledOptionsOf } from './job-options.js';
import type { JobQueue } from './queue-backend.js';
import { Queues } from './queues.js';

/**
 * Brings BullMQ's schedulers into the state that the definitions describe. A schedule's id is the name of its job, so
 * every worker process may do this at its start, and several at once end with the same schedulers.
 */
@Injectable()
export class JobSchedules {
  private readonly logger = new Logger(JobSchedules.name);

  constructor(
    private readonly definitions: Definitions,
    private readonly queues: Queues,
  ) {}

  async apply(): Promise<void> {
    for (const [queueName, jobs] of groupBy(this.definitions.jobs, (job) => job.queue)) {
      const queue = this.queues.queue(queueName);
      await this.removeForgotten(queue, jobs);
      for (const job of jobs) {
        if (job.schedule) await this.upsert(queue, job, job.schedule);
      }
    }
  }

  private async upsert(queue: JobQueue, job: JobDefinition, schedule: JobSchedule): Promise<void> {
    await queue.upsertJobScheduler(
      job.name,
      { pattern: schedule.pattern, tz: schedule.tz },
      { name: job.name, data: { payload: schedule.payload ?? {} }, opts: scheduledOptionsOf(job) },
    );
  }

  private async removeForgotten(queue: JobQueue, jobs: readonly JobDefinition[]): Promise<void> {
    const wanted = new Set(jobs.filter((job) => job.schedule).map((job) => job.name));
    for (const scheduler of await queue.getJobSchedulers()) {
      if (wanted.has(scheduler.key)) continue;
      await queue.removeJobScheduler(scheduler.key);
      this.logger.log(`removed the schedule '${scheduler.key}', which no job declares any more`);
    }
  }
}
