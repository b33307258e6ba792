import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import {
  measurementAccepted,
  obligationExempted,
  obligationExtended,
  obligationsOpened,
  reportAccepted,
  reportReturned,
  reportSubmitted,
  reportWithdrawn,
} from '../../reporting/index.js';
import { annualPlanApproved, indicatorChanged, targetChanged } from '../../schemes/index.js';
import { RefreshRollup } from '../application/refresh-rollup.js';
import { ratingPolicyAdopted } from '../events.js';

type Payload = { jurisdictionId: string; schemeId: string; taskId: string | null; indicatorId: string | null };

function item(event: Partial<Payload> & { jurisdictionId: string; schemeId: string }): Payload {
  const { jurisdictionId, schemeId, taskId, indicatorId } = event;
  return { jurisdictionId, schemeId, taskId: taskId ?? null, indicatorId: indicatorId ?? null };
}

/**
 * An accepted fact or an approved plan reaches the roll-up within moments; facts on one task that come together cost one run. What is
 * submitted, returned, withdrawn or exempted changes nothing but the units' counts of reports.
 */
export const refreshRollup = defineJob<Payload>({
  name: 'rollup.refresh',
  queue: 'rollup',
  on: [
    subscribe(reportAccepted, item),
    subscribe(reportSubmitted, item),
    subscribe(reportReturned, item),
    subscribe(reportWithdrawn, item),
    subscribe(obligationExempted, item),
    subscribe(obligationExtended, item),
    subscribe(measurementAccepted, item),
    subscribe(obligationsOpened, item),
    subscribe(indicatorChanged, item),
    subscribe(targetChanged, item),
    subscribe(annualPlanApproved, item),
    subscribe(ratingPolicyAdopted, item),
  ],
  deduplicate: ({ schemeId, taskId, indicatorId }) => taskId ?? indicatorId ?? schemeId,
});

@HandlesJob(refreshRollup)
export class RefreshRollupHandler implements JobHandler<Payload> {
  constructor(private readonly refresh: RefreshRollup) {}

  handle(payload: Payload, job: JobContext): Promise<void> {
    return this.refresh.run(systemContext(payload.jurisdictionId, job.correlationId), payload);
  }
}
