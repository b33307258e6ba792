import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { FlowProducer } from 'bullmq';
import { groupBy } from './group-by.js';
import { flowOf } from './job-flow.js';
import { toJobMessage, type AddressedMessage } from './job-message.js';
import { bullOptionsOf, jobIdOf } from './job-options.js';
import type { JobQueue, QueueBackend } from './queue-backend.js';

export const QUEUE_BACKEND = Symbol('QueueBackend');

/**
 * The sending side of the queues. Only the relay adds jobs; commands leave a message in the outbox instead, which is
 * what makes "committed" and "will be done" the same thing.
 */
@Injectable()
export class Queues implements OnModuleInit, BeforeApplicationShutdown {
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

  /** Adds the jobs of these messages. Adding a message again changes nothing while its job exists. */
  async add(messages: readonly AddressedMessage[]): Promise<void> {
    const plain = messages.filter((message) => !message.job.flow);
    for (const [queueName, ofQueue] of groupBy(plain, (message) => message.job.queue)) {
      await this.queue(queueName).addBulk(
        ofQueue.map((message) => ({
          name: message.job.name,
          data: toJobMessage(message),
          opts: bullOptionsOf(message.job, message.payload, message.messageId),
        })),
      );
    }
    for (const message of messages) {
      if (message.job.flow) await this.addFlow(message);
    }
  }

  /**
   * The parent is looked up first: added again when its first children are already done and gone, the tree would run
   * those once more.
   */
  private async addFlow(message: AddressedMessage): Promise<void> {
    const parent = await this.queue(message.job.queue).getJob(jobIdOf(message.messageId));
    if (parent) return;
    await this.flowProducer().add(flowOf(message));
  }

  private flowProducer(): FlowProducer {
    if (!this.flows) {
      this.flows = this.backend.flowProducer();
      this.flows.on('error', (error) => this.logger.error(`flow producer: ${error.message}`));
    }
    return this.flows;
  }

  /** After the workers and the relay, which stop in `onModuleDestroy`. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([...this.open.values()].map((queue) => queue.close()));
    await this.flows?.close();
    await this.backend.close();
  }
}
