import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { schemeActivated, type CycleKind } from '../../schemes/index.js';
import { OpenObligations } from '../application/open-obligations.js';

type OpenScheme = { jurisdictionId: string; schemeId: string; cycle: CycleKind };

/** A scheme has started: makes its cycles and obligations. */
export const openSchemeJob = defineJob<OpenScheme>({
  name: 'reporting.open-scheme',
  queue: 'reporting',
  on: [subscribe(schemeActivated, ({ jurisdictionId, schemeId, cycle }) => ({ jurisdictionId, schemeId, cycle }))],
});

@HandlesJob(openSchemeJob)
export class OpenSchemeHandler implements JobHandler<OpenScheme> {
  constructor(private readonly openObligations: OpenObligations) {}

  async handle(payload: OpenScheme, job: JobContext): Promise<void> {
    await this.openObligations.run(payload, job);
  }
}
