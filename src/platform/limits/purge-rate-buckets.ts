import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { defineJob } from '../queue/define-job.js';
import { HandlesJob, type JobHandler } from '../queue/handles-job.js';

/** A bucket that nobody has asked for so long is full again, and as good as none. */
const KEPT_MS = 60 * 60 * 1000;

export const purgeRateBuckets = defineJob<Record<string, never>>({
  name: 'limits.purge',
  queue: 'platform',
  schedule: { pattern: '20 * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(purgeRateBuckets)
@Injectable()
export class PurgeRateBuckets implements JobHandler<Record<string, never>> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.dataSource.query(`DELETE FROM rate_bucket WHERE filled_at < $1`, [before]);
  }
}
