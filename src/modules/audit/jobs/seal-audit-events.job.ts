import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobHandler } from '../../../platform/queue/index.js';
import { SealAuditEvents } from '../application/seal-audit-events.js';

export const sealAuditEvents = defineJob<Record<string, never>>({
  name: 'audit.seal',
  queue: 'platform',
  schedule: { pattern: '* * * * *', tz: 'Asia/Shanghai' },
  options: { attempts: 1 },
});

/** The next minute tries again what this one could not do, and health tells how long events have been waiting. */
@HandlesJob(sealAuditEvents)
@Injectable()
export class SealAuditEventsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly seal: SealAuditEvents) {}

  async handle(): Promise<void> {
    await this.seal.run();
  }
}
