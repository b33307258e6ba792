import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { TellEndingClients } from '../application/tell-ending-clients.js';

export const tellEndingClientsJob = defineJob<Record<string, never>>({
  name: 'integration.tell-ending-clients',
  queue: 'integration',
  schedule: { pattern: '20 9 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(tellEndingClientsJob)
@Injectable()
export class TellEndingClientsHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly clients: TellEndingClients) {}

  handle(_payload: Record<string, never>, job: JobContext): Promise<void> {
    return this.clients.run(job.correlationId);
  }
}
