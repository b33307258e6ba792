import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { newId } from '../ids.js';
import type { JsonValue } from '../json.js';
import { runWithCorrelation } from '../log/correlation.js';
import { within } from '../within.js';
import { Definitions } from './definitions.js';
import { HandlerRegistry } from './handler-registry.js';
import type { JobMessage } from './job-message.js';
import { JobSchedules } from './job-schedules.js';
import { isRefusedForGood } from './last-error.js';
import { defaultTiming, type JobWorker, type QueueBackend, type WorkerTiming } from './queue-backend.js';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-options.js';
import { QUEUE_BACKEND } from './queues.js';
import { RunningJob } from './running-job.js';

const DEFAULT_CONCURRENCY = 4;

/** Runs the jobs of every queue in the processes whose role says so. */
@Injectable()
export class WorkerHost implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(WorkerHost.name);
  private readonly stopping = new AbortController();
  private workers: JobWorker[] = [];
  private keeping: Promise<void> | undefined;

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
    private readonly definitions: Definitions,
    private readonly registry: HandlerRegistry,
    private readonly schedules: JobSchedules,
  ) {}

  private get timing(): WorkerTiming {
    return this.options.timing ?? defaultTiming;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.options.role !== 'worker' && this.options.role !== 'all') return;
    await this.schedules.apply();
    this.workers = this.definitions.queueNames.map((queueName) => this.startWorker(queueName));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.keeping = this.schedules.keep(this.timing.schedules, this.stopping.signal);
  }

  /**
   * Takes no new jobs, tells the running ones, waits for them, and leaves the rest to whoever finds their locks expired.
   * Pauses before it closes, because a BullMQ worker that is already closing cannot be told to hurry.
   */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.keeping;
    const drained = await within(this.timing.drain, Promise.all(this.workers.map((worker) => worker.pause())));
    if (!drained) this.logger.warn(`some jobs did not end within ${this.timing.drain} ms; they will be run again`);
    await Promise.all(this.workers.map((worker) => worker.close(!drained)));
  }

  private startWorker(queueName: string): JobWorker {
    const concurrency = this.options.concurrency?.[queueName] ?? DEFAULT_CONCURRENCY;
    const { lockDuration, stalledInterval } = this.timing;
    const worker = this.backend.worker(queueName, (job, _token, signal) => this.process(job, signal), {
      lockDuration,
      stalledInterval,
      concurrency,
    });
    worker.on('error', (error) => this.logger.error(`worker ${queueName}: ${error.message}`));
    worker.on('stalled', (jobId) => this.logger.warn(`job ${jobId} of ${queueName} was lost by its worker`));
    worker.run().catch((error: unknown) => this.logger.error(`worker ${queueName} stopped: ${String(error)}`));
    return worker;
  }

  private async process(job: Job<JobMessage, JsonValue | void>, signal?: AbortSignal): Promise<JsonValue | void> {
    const known = this.registry.job(job.name);
    if (!known) throw new Error(`no handler for job '${job.name}' in this release`);
    const correlationId = job.data.correlationId ?? newId();
    const stop = signal ? AbortSignal.any([signal, this.stopping.signal]) : this.stopping.signal;
    const running = new RunningJob(known.job, job, correlationId, stop);
    return runWithCorrelation(correlationId, async () => {
      try {
        return await known.handler.handle(job.data.payload, running);
      } catch (error) {
        this.logger.error(`job ${job.name} ${running.jobId}, attempt ${running.attempt}: ${String(error)}`);
        if (isRefusedForGood(error)) throw new UnrecoverableError((error as Error).message);
        throw error;
      }
    });
  }
}
