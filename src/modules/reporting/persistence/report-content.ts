import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { CarriedValue, MeasurePercent } from '../domain/validate-report.js';
import type { MeasurementState } from '../domain/vocabulary.js';

/** Puts these percents in the place of the reports' former ones: two statements, however many. */
export async function replaceMeasures(
  tx: Tx,
  reports: readonly { readonly id: string; readonly measures: readonly MeasurePercent[] }[],
): Promise<void> {
  if (reports.length === 0) return;
  await tx.sql(`DELETE FROM report_measure WHERE jurisdiction_id = $1 AND report_id = ANY($2::uuid[])`, [
    tx.jurisdictionId,
    reports.map(({ id }) => id),
  ]);
  await insertMeasures(tx, reports);
}

/** The same for reports that have none yet. */
export async function insertMeasures(
  tx: Tx,
  reports: readonly { readonly id: string; readonly measures: readonly MeasurePercent[] }[],
): Promise<void> {
  const rows = reports.flatMap(({ id, measures }) => measures.map((measure) => ({ reportId: id, ...measure })));
  if (rows.length === 0) return;
  await tx.sql(
    `INSERT INTO report_measure (jurisdiction_id, report_id, measure_id, percent)
     SELECT $1, "reportId", "measureId", percent
     FROM jsonb_to_recordset($2::jsonb) AS row("reportId" uuid, "measureId" uuid, percent numeric)`,
    [tx.jurisdictionId, JSON.stringify(rows)],
  );
}

/** A report with the values that it is to carry; none of them has been accepted yet. */
export interface ValueCarrier {
  readonly id: string;
  readonly schemeId: string;
  readonly unitId: string;
  readonly measurements: readonly CarriedValue[];
}

/** Puts these values in the place of the reports' former ones: two statements, however many. */
export async function replaceCarriedValues(tx: Tx, reports: readonly ValueCarrier[]): Promise<void> {
  if (reports.length === 0) return;
  await tx.sql(`DELETE FROM measurement WHERE jurisdiction_id = $1 AND report_id = ANY($2::uuid[])`, [
    tx.jurisdictionId,
    reports.map(({ id }) => id),
  ]);
  await insertCarriedValues(tx, reports);
}

/** The same for reports that carry none yet. */
export async function insertCarriedValues(tx: Tx, reports: readonly ValueCarrier[]): Promise<void> {
  const rows = reports.flatMap(({ id: reportId, schemeId, unitId, measurements }) =>
    measurements.map((value) => ({ id: newId(), reportId, schemeId, unitId, ...value })),
  );
  if (rows.length === 0) return;
  await tx.sql(
    `INSERT INTO measurement (id, jurisdiction_id, scheme_id, indicator_id, target_id, series, period_end, status, value,
       flow, source, state, report_id, unit_id, recorded_by, recorded_at, version)
     SELECT id, $1, "schemeId", "indicatorId", "targetId", 'ACTUAL', "periodEnd", status, value, flow, source, 'DRAFT',
       "reportId", "unitId", $2, $3, 1
     FROM jsonb_to_recordset($4::jsonb) AS row(
       id uuid, "reportId" uuid, "schemeId" uuid, "unitId" uuid, "indicatorId" uuid, "targetId" uuid, "periodEnd" date,
       status text, value numeric, flow boolean, source text)`,
    [tx.jurisdictionId, tx.ctx.actor.userId, tx.now, JSON.stringify(rows)],
  );
}

/** Carried values go where their reports go. Acceptance is `acceptValues`. */
export async function moveCarriedValues(
  tx: Tx,
  reportIds: readonly string[],
  state: Exclude<MeasurementState, 'ACCEPTED' | 'SUPERSEDED'>,
): Promise<void> {
  if (reportIds.length === 0) return;
  await tx.sql(
    `UPDATE measurement SET state = $3, version = version + 1
     WHERE jurisdiction_id = $1 AND report_id = ANY($2::uuid[])`,
    [tx.jurisdictionId, reportIds, state],
  );
}

/** Withdraws a draft or returned report of an obligation that is no longer owed. */
export async function discardOpenReport(tx: Tx, obligationId: string): Promise<void> {
  const [report] = await tx.sql<{ id: string }>(
    `UPDATE progress_report SET state = 'WITHDRAWN', version = version + 1
     WHERE jurisdiction_id = $1 AND obligation_id = $2 AND state IN ('DRAFT', 'RETURNED') RETURNING id`,
    [tx.jurisdictionId, obligationId],
  );
  if (report) await moveCarriedValues(tx, [report.id], 'WITHDRAWN');
}
