import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { rosterChanged } from '../../organizations/index.js';
import { FollowRoster } from '../application/follow-roster.js';

type Roster = { jurisdictionId: string; groupIds: string[] };

/** Members of a unit group have changed: obligations of the future follow them. */
export const followRosterJob = defineJob<Roster>({
  name: 'reporting.follow-roster',
  queue: 'reporting',
  on: [subscribe(rosterChanged, ({ jurisdictionId, groupIds }) => ({ jurisdictionId, groupIds }))],
});

@HandlesJob(followRosterJob)
export class FollowRosterHandler implements JobHandler<Roster> {
  constructor(private readonly followRoster: FollowRoster) {}

  handle(payload: Roster, job: JobContext): Promise<void> {
    return this.followRoster.run(payload, job);
  }
}
