import type { FlowProducer, Processor, Queue, Worker } from 'bullmq';
import type { JsonValue } from '../json.js';
import type { JobMessage } from './job-message.js';

export type JobQueue = Queue<JobMessage, JsonValue | void>;
export type JobProcessor = Processor<JobMessage, JsonValue | void>;
export type JobWorker = Worker<JobMessage, JsonValue | void>;

/**
 * A worker that is killed holds its jobs until the lock runs out and a check finds them: 15 + 10 seconds instead of
 * BullMQ's 60 to 90. A job may be met by several restarts of its process before it counts as the cause of the crashes.
 */
export const workerTiming = { lockDuration: 15_000, stalledInterval: 10_000, maxStalledCount: 5 } as const;

/**
 * Where BullMQ keeps its jobs. Every queue is given its backend explicitly: BullMQ's process-wide default would make
 * two applications in one process (tests) quarrel.
 */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  /** Makes the storage ready; must be called before anything else and may be called by several processes at once. */
  prepare(): Promise<void>;
  queue(name: string): JobQueue;
  flowProducer(): FlowProducer;
  worker(name: string, processor: JobProcessor, options: { readonly concurrency: number }): JobWorker;
  /** Ends the connections; call it when all queues and workers are closed. */
  close(): Promise<void>;
}
