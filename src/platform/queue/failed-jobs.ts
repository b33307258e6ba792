import { Injectable } from '@nestjs/common';
import { notFound } from '../errors.js';
import type { JsonObject } from '../json.js';
import { Definitions } from './definitions.js';
import { Queues } from './queues.js';

export interface FailedJob {
  readonly queue: string;
  readonly id: string;
  readonly name: string;
  readonly payload: JsonObject;
  readonly correlationId: string | null;
  readonly attempts: number;
  /** The message of the last error. */
  readonly reason: string;
  readonly failedAt: Date | null;
}

/** Jobs that have used up their attempts. They are kept until somebody has mended the cause and redrives them. */
@Injectable()
export class FailedJobs {
  constructor(
    private readonly definitions: Definitions,
    private readonly queues: Queues,
  ) {}

  /** The newest failures of each queue, at most `limit` per queue. */
  async list(limit = 100): Promise<FailedJob[]> {
    const perQueue = await Promise.all(this.definitions.queueNames.map((name) => this.listQueue(name, limit)));
    return perQueue.flat();
  }

  /**
   * Runs a failed job again with fresh attempts.
   * @throws DomainError not_found when there is no such failed job.
   */
  async redrive(queueName: string, jobId: string): Promise<void> {
    const known = this.definitions.queueNames.includes(queueName);
    const job = known ? await this.queues.queue(queueName).getJob(jobId) : undefined;
    if (!job || !(await job.isFailed())) {
      throw notFound('failed_job_not_found', `队列 ${queueName} 中没有失败的作业 ${jobId}，请先列出失败的作业再选择。`);
    }
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  }

  /** Redrives every failed job, of one name when it is given. @returns how many. */
  async redriveAll(jobName?: string): Promise<number> {
    let count = 0;
    for (const failed of await this.list(Number.MAX_SAFE_INTEGER)) {
      if (jobName !== undefined && failed.name !== jobName) continue;
      await this.redrive(failed.queue, failed.id);
      count += 1;
    }
    return count;
  }

  private async listQueue(queueName: string, limit: number): Promise<FailedJob[]> {
    const jobs = await this.queues.queue(queueName).getFailed(0, limit - 1);
    return jobs.map((job) => ({
      queue: queueName,
      id: job.id ?? '',
      name: job.name,
      payload: job.data.payload,
      correlationId: job.data.correlationId ?? null,
      attempts: job.attemptsMade,
      reason: job.failedReason ?? '',
      failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn),
    }));
  }
}
