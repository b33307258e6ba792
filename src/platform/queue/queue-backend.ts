import type { FlowProducer, Processor, Queue, Worker } from 'bullmq';
import type { JsonValue } from '../json.js';
import type { JobMessage } from './job-message.js';

export type JobQueue = Queue<JobMessage, JsonValue | void>;
export type JobProcessor = Processor<JobMessage, JsonValue | void>;
export type JobWorker = Worker<JobMessage, JsonValue | void>;

/** When a job whose worker has died is found again, and how long a stopping one waits; milliseconds. */
export interface WorkerTiming {
  /** How long a worker holds a job without renewing; it renews at half of it. */
  readonly lockDuration: number;
  /** How often the workers look for jobs whose lock has run out. */
  readonly stalledInterval: number;
  /** How long running jobs may take to end when the process stops; what is left then is run again elsewhere. */
  readonly drain: number;
  /** How often it is seen to that no schedule was lost with the queue's memory. */
  readonly schedules: number;
}

/** 15 + 10 seconds instead of BullMQ's 60 to 90. */
export const defaultTiming: WorkerTiming = {
  lockDuration: 15_000,
  stalledInterval: 10_000,
  drain: 20_000,
  schedules: 30_000,
};

/** How many restarts of its process a job may meet before it counts as their cause and fails. */
export const MAX_STALLED_COUNT = 5;

export interface WorkerSettings extends Omit<WorkerTiming, 'drain' | 'schedules'> {
  readonly concurrency: number;
}

/**
 * Where BullMQ keeps its jobs. Every queue is given its backend explicitly: BullMQ's process-wide default would make
 * two applications in one process (tests) quarrel.
 */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  /** Makes the storage ready; must be called before anything else and may be called by several processes at once. */
  prepare(): Promise<void>;
  /** False when the jobs that were added have been forgotten since `remember`, as by a Redis that was emptied. */
  remembers(): Promise<boolean>;
  /** Leaves a mark among the jobs, which is lost when they are. */
  remember(): Promise<void>;
  queue(name: string): JobQueue;
  flowProducer(): FlowProducer;
  worker(name: string, processor: JobProcessor, settings: WorkerSettings): JobWorker;
  /** Ends the connections; call it when all queues and workers are closed. */
  close(): Promise<void>;
}
