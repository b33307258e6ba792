import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { RebuildRollups } from '../application/rebuild-rollups.js';

/**
 * Before midnight, while kept rows and facts are of one day. Twice, so that a scheme of which news were just under way
 * has a second look.
 */
export const reconcileRollups = defineJob<Record<string, never>>({
  name: 'rollup.reconcile',
  queue: 'rollup',
  schedule: { pattern: '20,45 23 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(reconcileRollups)
export class ReconcileRollupsHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly rebuild: RebuildRollups) {}

  async handle(_: Record<string, never>, job: JobContext): Promise<void> {
    await this.rebuild.reconcileAll(job.correlationId);
  }
}
