import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { RebuildRollups } from '../application/rebuild-rollups.js';

/** A new day moves every 序时进度, so that lights may change without any new fact. */
export const nightlyRollup = defineJob<Record<string, never>>({
  name: 'rollup.nightly',
  queue: 'rollup',
  schedule: { pattern: '10 0 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(nightlyRollup)
export class NightlyRollupHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly rebuild: RebuildRollups) {}

  async handle(_: Record<string, never>, job: JobContext): Promise<void> {
    await this.rebuild.all(job.correlationId);
  }
}
