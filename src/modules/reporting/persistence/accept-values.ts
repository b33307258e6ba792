import type { Tx } from '../../../platform/database/transaction.js';
import { finalKnown, type NewValue } from '../domain/record-value.js';
import { measurementAccepted } from '../events.js';
import type { ItemRef } from './measured-item.js';

interface AcceptedValue {
  readonly measurementId: string;
  readonly schemeId: string;
  readonly indicatorId: string | null;
  readonly targetId: string | null;
  readonly taskId: string | null;
}

interface Superseded {
  readonly newId: string;
  readonly oldId: string;
  /** A preliminary value in the place of a final one. */
  readonly worsens: boolean;
}

/** Either one value, or all those that a report carries. */
export type ValuesToAccept = { readonly measurementId: string } | { readonly reportId: string };

/**
 * Accepts submitted values and tells the other modules. A value that was accepted before for the same item, series,
 * period and nature becomes SUPERSEDED and is kept; the new one names it.
 * @throws DomainError 409 `final_value_known` when a preliminary value would take the place of a final one.
 */
export async function acceptValues(tx: Tx, values: ValuesToAccept): Promise<readonly AcceptedValue[]> {
  const column = 'reportId' in values ? 'report_id' : 'id';
  const key = 'reportId' in values ? values.reportId : values.measurementId;
  const params = [tx.jurisdictionId, key];
  const superseded = await tx.sql<Superseded>(supersede(column), params);
  if (superseded.some(({ worsens }) => worsens)) throw finalKnown();
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
    AND old.period_kind = new.period_kind
  RETURNING new.id AS "newId", old.id AS "oldId", old.status = 'FINAL' AND new.status = 'PRELIMINARY' AS worsens`;

const accept = (column: 'id' | 'report_id'): string => `
  UPDATE measurement v
  SET state = 'ACCEPTED', reviewed_by = $3, reviewed_at = $4, return_reason = NULL, version = v.version + 1,
      supersedes_id = (SELECT row."oldId" FROM jsonb_to_recordset($5::jsonb) AS row("newId" uuid, "oldId" uuid)
                       WHERE row."newId" = v.id)
  WHERE v.jurisdiction_id = $1 AND v.${column} = $2 AND v.state = 'SUBMITTED'
  RETURNING v.id AS "measurementId", v.scheme_id AS "schemeId", v.indicator_id AS "indicatorId",
    v.target_id AS "targetId", (SELECT g.task_id FROM target g WHERE g.id = v.target_id) AS "taskId"`;

/** Whether a final value of the same time is accepted already. */
export async function finalExists(tx: Tx, item: ItemRef, value: NewValue): Promise<boolean> {
  const rows = await tx.sql(
    `SELECT 1 FROM measurement
     WHERE jurisdiction_id = $1 AND ${item.type === 'target' ? 'target_id' : 'indicator_id'} = $2 AND state = 'ACCEPTED'
       AND status = 'FINAL' AND series = $3 AND period_end = $4 AND flow = $5 AND period_kind = $6`,
    [tx.jurisdictionId, item.id, value.series, value.periodEnd, value.flow, value.periodKind],
  );
  return rows.length > 0;
}
