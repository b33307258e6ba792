import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { schemeRevised } from '../../schemes/index.js';
import { ReviseObligations } from '../application/revise-obligations.js';

type Revised = { jurisdictionId: string; schemeId: string; revision: number };

/** A scheme was revised: obligations of the future follow it. */
export const reviseObligationsJob = defineJob<Revised>({
  name: 'reporting.revise-obligations',
  queue: 'reporting',
  on: [subscribe(schemeRevised, ({ jurisdictionId, schemeId, revision }) => ({ jurisdictionId, schemeId, revision }))],
});

@HandlesJob(reviseObligationsJob)
export class ReviseObligationsHandler implements JobHandler<Revised> {
  constructor(private readonly reviseObligations: ReviseObligations) {}

  handle(payload: Revised, job: JobContext): Promise<void> {
    return this.reviseObligations.run(payload, job);
  }
}
