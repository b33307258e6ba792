import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobHandler } from '../../../platform/queue/index.js';
import { PreparePartitions } from '../application/prepare-partitions.js';

export const preparePartitions = defineJob<Record<string, never>>({
  name: 'audit.prepare-partitions',
  queue: 'platform',
  schedule: { pattern: '15 2 * * *', tz: 'Asia/Shanghai' },
});

/** Ahead of time, so that no command has to make a table; one that still has to, can (`SqlAuditSink`). */
@HandlesJob(preparePartitions)
@Injectable()
export class PreparePartitionsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly prepare: PreparePartitions) {}

  async handle(): Promise<void> {
    await this.prepare.run();
  }
}
