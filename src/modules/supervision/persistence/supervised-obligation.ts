import type { Reads } from '../../../platform/database/reads.js';
import type { SubjectIds } from './order-subject.js';

export interface SupervisedObligation extends SubjectIds {
  readonly dueOn: string;
  readonly state: string;
}

export async function readObligation(
  reads: Reads,
  jurisdictionId: string,
  id: string,
): Promise<SupervisedObligation | null> {
  const [row] = await reads.query<SupervisedObligation>(
    `SELECT scheme_id AS "schemeId", unit_id AS "unitId", task_id AS "taskId", indicator_id AS "indicatorId",
            due_on AS "dueOn", state
     FROM obligation WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  return row ?? null;
}
