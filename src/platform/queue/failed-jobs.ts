import { Injectable } from '@nestjs/common';
import { notFound } from '../errors.js';
import type { JsonObject } from '../json.js';
import { Definitions } from './definitions.js';
import { Queues } from './queues.js';

const PAGE = 500;

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
    const perQueue = await Promise.all(this.definitions.queueNames.map((name) => this.page(name, 0, limit)));
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
    const all = (await Promise.all(this.definitions.queueNames.map((name) => this.all(name)))).flat();
    const chosen = all.filter((failed) => jobName === undefined || failed.name === jobName);
    for (const failed of chosen) await this.redrive(failed.queue, failed.id);
    return chosen.length;
  }

  private async all(queueName: string): Promise<FailedJob[]> {
    const jobs: FailedJob[] = [];
    let page: FailedJob[];
    do {
      page = await this.page(queueName, jobs.length, PAGE);
      jobs.push(...page);
    } while (page.length === PAGE);
    return jobs;
  }

  private async page(queueName: string, start: number, size: number): Promise<FailedJob[]> {
    const jobs = await this.queues.queue(queueName).getFailed(start, start + size - 1);
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
