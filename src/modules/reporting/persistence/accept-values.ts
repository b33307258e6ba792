import type { Tx } from '../../../platform/database/transaction.js';
import { measurementAccepted } from '../events.js';

interface AcceptedValue {
  readonly measurementId: string;
  readonly schemeId: string;
  readonly indicatorId: string | null;
  readonly targetId: string | null;
  readonly taskId: string | null;
}

/** Either one value, or all those that a report carries. */
export type ValuesToAccept = { readonly measurementId: string } | { readonly reportId: string };

/**
 * Accepts submitted values and tells the other modules. A value that was accepted before for the same item, series, day
 * and nature becomes SUPERSEDED and is kept; the new one names it.
 */
export async function acceptValues(tx: Tx, values: ValuesToAccept): Promise<readonly AcceptedValue[]> {
  const column = 'reportId' in values ? 'report_id' : 'id';
  const key = 'reportId' in values ? values.reportId : values.measurementId;
  const params = [tx.jurisdictionId, key];
  const superseded = await tx.sql<{ newId: string; oldId: string }>(supersede(column), params);
  const rows = await tx.sql<AcceptedValue>(accept(column), [
    ...params,
    tx.ctx.actor.userId,
    tx.now,
    JSON.stringify(superseded),
  ]);
  for (const row of rows) tx.publish(measurementAccepted, { jurisdictionId: tx.jurisdictionId, ...row });
  return rows;
}

/** Runs before `accept`: the unique index allows one accepted value at any moment. */
const supersede = (column: 'id' | 'report_id'): string => `
  UPDATE measurement old SET state = 'SUPERSEDED', version = old.version + 1
  FROM measurement new
  WHERE new.jurisdiction_id = $1 AND new.${column} = $2 AND new.state = 'SUBMITTED'
    AND old.jurisdiction_id = $1 AND old.state = 'ACCEPTED'
    AND (old.indicator_id = new.indicator_id OR old.target_id = new.target_id)
    AND old.series = new.series AND old.period_end = new.period_end AND old.flow = new.flow
  RETURNING new.id AS "newId", old.id AS "oldId"`;

const accept = (column: 'id' | 'report_id'): string => `
  UPDATE measurement v
  SET state = 'ACCEPTED', reviewed_by = $3, reviewed_at = $4, return_reason = NULL, version = v.version + 1,
      supersedes_id = (SELECT row."oldId" FROM jsonb_to_recordset($5::jsonb) AS row("newId" uuid, "oldId" uuid)
                       WHERE row."newId" = v.id)
  WHERE v.jurisdiction_id = $1 AND v.${column} = $2 AND v.state = 'SUBMITTED'
  RETURNING v.id AS "measurementId", v.scheme_id AS "schemeId", v.indicator_id AS "indicatorId",
    v.target_id AS "targetId", (SELECT g.task_id FROM target g WHERE g.id = v.target_id) AS "taskId"`;
