import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { CarriedValue, MeasurePercent } from '../domain/validate-report.js';
import type { MeasurementState } from '../domain/vocabulary.js';

/** Puts these percents in the place of the report's former ones. */
export async function replaceMeasures(tx: Tx, reportId: string, measures: readonly MeasurePercent[]): Promise<void> {
  await tx.sql(`DELETE FROM report_measure WHERE jurisdiction_id = $1 AND report_id = $2`, [
    tx.jurisdictionId,
    reportId,
  ]);
  if (measures.length === 0) return;
  await tx.sql(
    `INSERT INTO report_measure (jurisdiction_id, report_id, measure_id, percent)
     SELECT $1, $2, "measureId", percent FROM jsonb_to_recordset($3::jsonb) AS row("measureId" uuid, percent numeric)`,
    [tx.jurisdictionId, reportId, JSON.stringify(measures)],
  );
}

/** Puts these values in the place of the report's former ones; none of them has been accepted yet. */
export async function replaceCarriedValues(
  tx: Tx,
  report: { readonly id: string; readonly schemeId: string; readonly unitId: string },
  values: readonly CarriedValue[],
): Promise<void> {
  await tx.sql(`DELETE FROM measurement WHERE jurisdiction_id = $1 AND report_id = $2`, [tx.jurisdictionId, report.id]);
  if (values.length === 0) return;
  const rows = values.map((value) => ({ id: newId(), ...value }));
  await tx.sql(
    `INSERT INTO measurement (id, jurisdiction_id, scheme_id, indicator_id, target_id, series, period_end, value, flow,
       source, state, report_id, unit_id, recorded_by, recorded_at, version)
     SELECT id, $1, $2, "indicatorId", "targetId", 'ACTUAL', "periodEnd", value, flow, source, 'DRAFT', $3, $4, $5, $6, 1
     FROM jsonb_to_recordset($7::jsonb) AS row(
       id uuid, "indicatorId" uuid, "targetId" uuid, "periodEnd" date, value numeric, flow boolean, source text)`,
    [tx.jurisdictionId, report.schemeId, report.id, report.unitId, tx.ctx.actor.userId, tx.now, JSON.stringify(rows)],
  );
}

/** Carried values go where their report goes. Acceptance is `acceptValues`. */
export async function moveCarriedValues(
  tx: Tx,
  reportId: string,
  state: Exclude<MeasurementState, 'ACCEPTED' | 'SUPERSEDED'>,
): Promise<void> {
  await tx.sql(
    `UPDATE measurement SET state = $3, version = version + 1 WHERE jurisdiction_id = $1 AND report_id = $2`,
    [tx.jurisdictionId, reportId, state],
  );
}

/** Withdraws a draft or returned report of an obligation that is no longer owed. */
export async function discardOpenReport(tx: Tx, obligationId: string): Promise<void> {
  const [report] = await tx.sql<{ id: string }>(
    `UPDATE progress_report SET state = 'WITHDRAWN', version = version + 1
     WHERE jurisdiction_id = $1 AND obligation_id = $2 AND state IN ('DRAFT', 'RETURNED') RETURNING id`,
    [tx.jurisdictionId, obligationId],
  );
  if (report) await moveCarriedValues(tx, report.id, 'WITHDRAWN');
}
