import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError, type ErrorKind } from '../errors.js';
import { newId } from '../ids.js';
import type { JsonValue } from '../json.js';
import { runWithCorrelation } from '../log/correlation.js';
import { Definitions } from './definitions.js';
import { HandlerRegistry } from './handler-registry.js';
import type { JobMessage } from './job-message.js';
import { JobSchedules } from './job-schedules.js';
import { defaultTiming, type JobWorker, type QueueBackend } from './queue-backend.js';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-options.js';
import { QUEUE_BACKEND } from './queues.js';
import { RunningJob } from './running-job.js';

const DEFAULT_CONCURRENCY = 4;
/** How long running jobs may take to end when the process stops; what is left then is run again elsewhere. */
const DRAIN_MS = 20_000;

/** Refusals that another attempt may get past; all others would be refused again and fail at once. */
const worthAnotherAttempt: Record<ErrorKind, boolean> = {
  invalid: false,
  unauthenticated: false,
  forbidden: false,
  not_found: false,
  conflict: false,
  stale: true,
  too_large: false,
  unsupported_media: false,
  unprocessable: false,
  precondition_required: false,
  too_many: true,
  unavailable: true,
};

/** Runs the jobs of every queue in the processes whose role says so. */
@Injectable()
export class WorkerHost implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(WorkerHost.name);
  private readonly stopping = new AbortController();
  private workers: JobWorker[] = [];

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
    private readonly definitions: Definitions,
    private readonly registry: HandlerRegistry,
    private readonly schedules: JobSchedules,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.options.role !== 'worker' && this.options.role !== 'all') return;
    await this.schedules.apply();
    this.workers = this.definitions.queueNames.map((queueName) => this.startWorker(queueName));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Takes no new jobs, tells the running ones, waits for them, and gives the rest back to the queue. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    const timeUp = new AbortController();
    const drained = Promise.all(this.workers.map((worker) => worker.close())).then(() => true);
    const inTime = await Promise.race([drained, sleep(DRAIN_MS, false, { signal: timeUp.signal }).catch(() => false)]);
    timeUp.abort();
    if (!inTime) {
      this.logger.warn(`some jobs did not end within ${DRAIN_MS} ms; they will be run again`);
      await Promise.all(this.workers.map((worker) => worker.close(true)));
    }
  }

  private startWorker(queueName: string): JobWorker {
    const concurrency = this.options.concurrency?.[queueName] ?? DEFAULT_CONCURRENCY;
    const timing = this.options.timing ?? defaultTiming;
    const worker = this.backend.worker(queueName, (job, _token, signal) => this.process(job, signal), {
      ...timing,
      concurrency,
    });
    worker.on('error', (error) => this.logger.error(`worker ${queueName}: ${error.message}`));
    worker.on('stalled', (jobId) => this.logger.warn(`job ${jobId} of ${queueName} was lost by its worker`));
    void worker.run();
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
        if (error instanceof DomainError && !worthAnotherAttempt[error.kind]) {
          throw new UnrecoverableError(error.message);
        }
        throw error;
      }
    });
  }
}
