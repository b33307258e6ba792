import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { FlowProducer } from 'bullmq';
import { groupBy } from '../group-by.js';
import type { PlannedJob } from './plan-job.js';
import type { JobQueue, QueueBackend } from './queue-backend.js';

export const QUEUE_BACKEND = Symbol('QueueBackend');

/**
 * The sending side of the queues. Only the relay adds jobs; commands leave a message in the outbox instead, which is
 * what makes "committed" and "will be done" the same thing.
 */
@Injectable()
export class Queues implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(Queues.name);
  private readonly open = new Map<string, JobQueue>();
  private flows: FlowProducer | undefined;

  constructor(@Inject(QUEUE_BACKEND) private readonly backend: QueueBackend) {}

  async onModuleInit(): Promise<void> {
    await this.backend.prepare();
  }

  queue(name: string): JobQueue {
    const known = this.open.get(name);
    if (known) return known;
    const queue = this.backend.queue(name);
    queue.on('error', (error) => this.logger.error(`queue ${name}: ${error.message}`));
    this.open.set(name, queue);
    return queue;
  }

  /** See {@link QueueBackend}. */
  remembers(): Promise<boolean> {
    return this.backend.remembers();
  }

  remember(): Promise<void> {
    return this.backend.remember();
  }

  /** Adds these jobs. Adding one again changes nothing while it exists. */
  async add(jobs: readonly PlannedJob[]): Promise<void> {
    const plain = jobs.filter((job) => job.children.length === 0);
    for (const [queueName, ofQueue] of groupBy(plain, (job) => job.queueName)) {
      await this.queue(queueName).addBulk(ofQueue.map(({ name, data, opts }) => ({ name, data, opts })));
    }
    for (const job of jobs) {
      if (job.children.length > 0) await this.addFlow(job);
    }
  }

  /**
   * The parent is looked up first: added again when its first children are already done and gone, the tree would run
   * those once more.
   */
  private async addFlow(job: PlannedJob): Promise<void> {
    const parent = await this.queue(job.queueName).getJob(job.opts.jobId ?? '');
    if (!parent) await this.flowProducer().add(job);
  }

  private flowProducer(): FlowProducer {
    if (!this.flows) {
      this.flows = this.backend.flowProducer();
      this.flows.on('error', (error) => this.logger.error(`flow producer: ${error.message}`));
    }
    return this.flows;
  }

  /** After the workers and the relay, which stop in `onModuleDestroy`, and after the last request. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.open.values()].map((queue) => queue.close()));
    await this.flows?.close();
    await this.backend.close();
  }
}
