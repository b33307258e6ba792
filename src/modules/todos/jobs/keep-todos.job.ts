import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { postHandedOver, postsChanged } from '../../identity/index.js';
import { rosterChanged } from '../../organizations/index.js';
import {
  obligationExempted,
  obligationExtended,
  obligationsOpened,
  reportAccepted,
  reportReturned,
  reportSubmitted,
  reportWithdrawn,
} from '../../reporting/index.js';
import { KeepTodos } from '../application/keep-todos.js';

type Where = { jurisdictionId: string; matterId: string | null };

const whole = ({ jurisdictionId }: { jurisdictionId: string }): Where => ({ jurisdictionId, matterId: null });
const matter = (event: { jurisdictionId: string; obligationId: string }): Where => ({
  jurisdictionId: event.jurisdictionId,
  matterId: event.obligationId,
});

/** Something has happened by which it may be other people's turn. Reads the tables, hence merged while it waits. */
export const keepTodosJob = defineJob<Where>({
  name: 'todos.keep',
  queue: 'todos',
  deduplicate: ({ jurisdictionId, matterId }) => matterId ?? jurisdictionId,
  on: [
    subscribe(obligationsOpened, whole),
    subscribe(rosterChanged, whole),
    subscribe(postHandedOver, whole),
    subscribe(postsChanged, whole),
    subscribe(obligationExempted, matter),
    subscribe(obligationExtended, matter),
    subscribe(reportSubmitted, matter),
    subscribe(reportAccepted, matter),
    subscribe(reportReturned, matter),
    subscribe(reportWithdrawn, matter),
  ],
});

@HandlesJob(keepTodosJob)
@Injectable()
export class KeepTodosHandler implements JobHandler<Where> {
  constructor(private readonly todos: KeepTodos) {}

  async handle({ jurisdictionId, matterId }: Where, job: JobContext): Promise<void> {
    await this.todos.run(jurisdictionId, matterId, job.correlationId);
  }
}

/**
 * Cycles open and close, posts begin and end by the day, and what no event tells is found here. Each ten minutes is soon
 * enough for what comes with a day; what people do to reports comes by events within seconds.
 */
export const reconcileTodosJob = defineJob<Record<string, never>>({
  name: 'todos.reconcile',
  queue: 'todos',
  options: { attempts: 3 },
  schedule: { pattern: '*/10 * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(reconcileTodosJob)
@Injectable()
export class ReconcileTodosHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly todos: KeepTodos) {}

  handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    return this.todos.everywhere(job.correlationId);
  }
}
