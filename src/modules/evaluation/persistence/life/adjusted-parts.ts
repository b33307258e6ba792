import type { Reads } from '../../../../platform/database/reads.js';
import { itemOf, type SchemeChange } from '../../../schemes/index.js';

/** A part of the scheme that a change is about, as a person knows it. */
export interface AdjustedPart {
  readonly id: string;
  readonly type: 'SECTION' | 'TASK' | 'MEASURE' | 'TARGET' | 'INDICATOR';
  readonly name: string;
  /** Of a measure or target the task that it is in. */
  readonly taskId: string | null;
}

/** Those that are ended by now have their name still. */
export async function adjustedParts(
  reads: Reads,
  jurisdictionId: string,
  changes: readonly SchemeChange[],
): Promise<AdjustedPart[]> {
  const ids = [...new Set(changes.map(itemOf).filter((id) => id !== null))];
  return reads.query<AdjustedPart>(PARTS, [jurisdictionId, ids]);
}

const PARTS = `
  SELECT id, 'SECTION' AS type, title AS name, NULL::uuid AS "taskId" FROM section
  WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])
  UNION ALL
  SELECT id, 'TASK', title, NULL FROM task WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])
  UNION ALL
  SELECT id, 'MEASURE', title, task_id FROM measure WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])
  UNION ALL
  SELECT id, 'TARGET', name, task_id FROM target WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])
  UNION ALL
  SELECT id, 'INDICATOR', name, NULL FROM indicator WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])
  ORDER BY id`;
