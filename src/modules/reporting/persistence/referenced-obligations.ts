import type { Reads } from '../../../platform/database/reads.js';
import type { FoundReference, NamedObligation } from '../domain/obligation-reference.js';

/**
 * What references by name mean, in their order; one statement.
 * @param source whose numbers the external ids are; null: nobody's, they find nothing.
 */
export function referencedObligations(
  reads: Reads,
  jurisdictionId: string,
  source: string | null,
  references: readonly NamedObligation[],
): Promise<FoundReference[]> {
  return reads.query<FoundReference>(
    `SELECT t.id IS NOT NULL AS "taskKnown", u.id IS NOT NULL AS "unitKnown",
       ARRAY(SELECT o.id FROM obligation o
             WHERE o.jurisdiction_id = $1 AND o.task_id = t.id AND o.unit_id = u.id AND o.period_end = g."periodEnd"
             LIMIT 2) AS "obligationIds"
     FROM ROWS FROM (jsonb_to_recordset($3::jsonb) AS (
       "taskId" uuid, "taskExternalId" text, "unitId" uuid, "unitExternalId" text, "periodEnd" date)) WITH ORDINALITY
       AS g ("taskId", "taskExternalId", "unitId", "unitExternalId", "periodEnd", place)
     LEFT JOIN external_id xt ON xt.jurisdiction_id = $1 AND xt.source = $2 AND xt.kind = 'TASK'
       AND xt.external_id = g."taskExternalId"
     LEFT JOIN external_id xu ON xu.jurisdiction_id = $1 AND xu.source = $2 AND xu.kind = 'UNIT'
       AND xu.external_id = g."unitExternalId"
     LEFT JOIN task t ON t.jurisdiction_id = $1 AND t.id = coalesce(g."taskId", xt.task_id)
     LEFT JOIN unit u ON u.jurisdiction_id = $1 AND u.id = coalesce(g."unitId", xu.unit_id)
     ORDER BY g.place`,
    [jurisdictionId, source, JSON.stringify(references)],
  );
}
