import type { Job } from 'bullmq';
import type { JsonValue } from '../json.js';
import type { JobDefinition } from './define-job.js';
import type { JobContext } from './handles-job.js';
import type { JobMessage } from './job-message.js';
import { resultsInOrder } from './plan-job.js';

/** One run of a job, as its handler sees it. */
export class RunningJob implements JobContext {
  constructor(
    private readonly definition: JobDefinition,
    private readonly job: Job<JobMessage, JsonValue | void>,
    readonly correlationId: string,
    readonly signal: AbortSignal,
  ) {}

  get jobId(): string {
    return this.job.id ?? this.definition.name;
  }

  get attempt(): number {
    return this.job.attemptsMade + 1;
  }

  get lastAttempt(): boolean {
    return this.attempt >= this.definition.options.attempts;
  }

  get jurisdictionId(): string | null {
    return this.job.data.jurisdictionId ?? null;
  }

  get messageId(): string {
    if (this.job.opts.deduplication) {
      throw new Error(
        `Job '${this.definition.name}' is deduplicated, so one run stands for many messages and has no messageId: ` +
          'make its effect idempotent (compute it from the tables) instead of calling Inbox.once.',
      );
    }
    return this.job.data.messageId ?? this.jobId;
  }

  async progress(percent: number): Promise<void> {
    await this.job.updateProgress(percent);
  }

  async childrenResults(): Promise<readonly JsonValue[]> {
    if (!this.definition.flow) return [];
    const values = await this.job.getChildrenValues<JsonValue>();
    return resultsInOrder(this.definition, this.job.data.payload, this.messageId, values);
  }
}
