import type { Reads } from '../../../platform/database/reads.js';
import { groupBy } from '../../../platform/group-by.js';
import type { MissingUnit } from '../domain/consolidation.js';

/** The other units of each obligation's item and cycle whose part has not been accepted yet, by name; one statement. */
export async function missingUnits(
  reads: Reads,
  jurisdictionId: string,
  obligationIds: readonly string[],
): Promise<Map<string, MissingUnit[]>> {
  if (obligationIds.length === 0) return new Map();
  const rows = await reads.query<MissingUnit & { readonly obligationId: string }>(
    `SELECT o.id AS "obligationId", u.id AS "unitId", u.name, x.state
     FROM obligation o
     JOIN obligation x ON x.cycle_id = o.cycle_id AND x.id <> o.id
       AND (x.task_id = o.task_id OR x.indicator_id = o.indicator_id)
     JOIN unit u ON u.id = x.unit_id
     WHERE o.jurisdiction_id = $1 AND o.id = ANY($2::uuid[]) AND x.state IN ('PENDING', 'RETURNED', 'SUBMITTED')
     ORDER BY u.name`,
    [jurisdictionId, obligationIds],
  );
  const groups = groupBy(rows, ({ obligationId }) => obligationId);
  return new Map(
    [...groups].map(([id, units]) => [id, units.map(({ unitId, name, state }) => ({ unitId, name, state }))]),
  );
}
