import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { supervisionProposed } from '../../reminders/index.js';
import { ProposeOverdue } from '../application/propose-overdue.js';

type Proposed = { jurisdictionId: string; obligationId: string; stage: string; dueOn: string };

/** The ladder of reminders has come to its end for a report that is still owed. */
export const proposeOverdueJob = defineJob<Proposed>({
  name: 'supervision.propose',
  queue: 'supervision',
  on: [
    subscribe(supervisionProposed, ({ jurisdictionId, obligationId, stage, dueOn }) => ({
      jurisdictionId,
      obligationId,
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
