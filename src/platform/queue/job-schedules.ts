import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobDefinition, JobSchedule } from './define-job.js';
import { Definitions } from './definitions.js';
import { groupBy } from '../group-by.js';
import { scheduledOptionsOf } from './job-options.js';
import type { JobQueue } from './queue-backend.js';
import { Queues } from './queues.js';

/**
 * Brings BullMQ's schedulers into the state that the definitions describe. A schedule's id is the name of its job, so
 * every worker process may do this at its start, and several at once end with the same schedulers.
 *
 * And keeps them so: a Redis that was emptied or came back without its data has forgotten the schedules too, and workers
 * that wait for jobs would not notice.
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

  /** Puts back what is missing every `ms` until the signal. Trouble with the queue is logged and outlived. */
  async keep(ms: number, signal: AbortSignal): Promise<void> {
    while (await pause(ms, signal)) {
      await this.restore().catch((error: unknown) => this.logger.error(`schedules: ${String(error)}`));
    }
  }

  private async restore(): Promise<void> {
    for (const [queueName, jobs] of groupBy(this.definitions.jobs, (job) => job.queue)) {
      const queue = this.queues.queue(queueName);
      const present = new Set((await queue.getJobSchedulers()).map(({ key }) => key));
      for (const job of jobs) {
        if (!job.schedule || present.has(job.name)) continue;
        await this.upsert(queue, job, job.schedule);
        this.logger.warn(`the queue had lost the schedule '${job.name}'; it is there again`);
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

/** @returns false when the signal came first. */
function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { signal }).catch(() => false);
}
