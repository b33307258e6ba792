import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { PushTodos } from '../application/push-todos.js';
import { pushTodosJob } from './push-todos.definition.js';

@HandlesJob(pushTodosJob)
@Injectable()
export class PushTodosHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly push: PushTodos) {}

  handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    return this.push.run(job.signal);
  }
}
