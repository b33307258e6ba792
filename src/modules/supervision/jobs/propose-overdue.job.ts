import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { supervisionProposed } from '../../reminders/index.js';
import { ProposeOverdue } from '../application/propose-overdue.js';

type Proposed = { jurisdictionId: string; obligationIds: readonly string[]; stage: string; dueOn: string };

/** The ladder of reminders has come to its end for reports that are still owed. */
export const proposeOverdueJob = defineJob<Proposed>({
  name: 'supervision.propose',
  queue: 'supervision',
  on: [
    subscribe(supervisionProposed, ({ jurisdictionId, obligationIds, stage, dueOn }) => ({
      jurisdictionId,
      obligationIds,
      stage,
      dueOn,
    })),
  ],
});

@HandlesJob(proposeOverdueJob)
export class ProposeOverdueHandler implements JobHandler<Proposed> {
  constructor(private readonly propose: ProposeOverdue) {}

  handle(payload: Proposed, job: JobContext): Promise<void> {
    return this.propose.run(payload, job);
  }
}
