import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { SendEvents } from '../application/send-events.js';
import { WatchSubscriptions } from '../application/watch-subscriptions.js';
import { sendEventsJob } from './send-events.definition.js';

@HandlesJob(sendEventsJob)
@Injectable()
export class SendEventsHandler implements JobHandler<Record<string, never>> {
  constructor(
    private readonly send: SendEvents,
    private readonly watch: WatchSubscriptions,
  ) {}

  async handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    await this.send.run(job.signal);
    await this.watch.run(job.correlationId);
  }
}
