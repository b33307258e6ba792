import type { Reads } from '../../../platform/database/reads.js';
import type { MissingUnit } from '../domain/consolidation.js';

/** The other units of an obligation's item and cycle whose part has not been accepted yet, by name. */
export function missingUnits(reads: Reads, jurisdictionId: string, obligationId: string): Promise<MissingUnit[]> {
  return reads.query<MissingUnit>(
    `SELECT u.id AS "unitId", u.name, x.state
     FROM obligation o
     JOIN obligation x ON x.cycle_id = o.cycle_id AND x.id <> o.id
       AND (x.task_id = o.task_id OR x.indicator_id = o.indicator_id)
     JOIN unit u ON u.id = x.unit_id
     WHERE o.jurisdiction_id = $1 AND o.id = $2 AND x.state IN ('PENDING', 'RETURNED', 'SUBMITTED')
     ORDER BY u.name`,
    [jurisdictionId, obligationId],
  );
}
