import type { RollupInput } from '../rollup-input.js';
import { idsOf } from './scope.js';

type Unjudged = Omit<RollupInput, 'policy'>;

/**
 * The facts of today in the frame of an evaluation made before the plan was revised: it stays with the targets, tasks
 * and units of its revision. Of what the revised plan has no more nothing new is known, so its facts stay too.
 */
export function presentFactsIn(kept: Unjudged, present: Unjudged): Unjudged {
  const frame = idsOf(kept.scheme);
  const now = idsOf(present.scheme);
  const known = (ids: ReadonlySet<string>, id: string | null): boolean => id !== null && ids.has(id);
  const still = { reports: kept.reports, measurements: kept.measurements };
  return {
    ...kept,
    obligations: present.obligations,
    reports: [
      ...present.reports.filter(({ taskId }) => frame.taskIds.has(taskId)),
      ...still.reports.filter(({ taskId }) => !now.taskIds.has(taskId)),
    ],
    measurements: [
      ...present.measurements.filter(
        (fact) => known(frame.targetIds, fact.targetId) || known(frame.indicatorIds, fact.indicatorId),
      ),
      ...still.measurements.filter(
        (fact) => !known(now.targetIds, fact.targetId) && !known(now.indicatorIds, fact.indicatorId),
      ),
    ],
  };
}
