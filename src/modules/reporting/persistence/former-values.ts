import type { Reads } from '../../../platform/database/reads.js';
import type { CarriedValue } from '../domain/validate-report.js';
import type { FinalValue } from '../domain/final-values.js';
import type { FormerValue } from '../domain/find-warnings.js';

/** The newest accepted standing before each of these values, of the same target or indicator; one statement. */
export function formerValues(
  reads: Reads,
  jurisdictionId: string,
  values: readonly CarriedValue[],
): Promise<FormerValue[]> {
  if (values.length === 0) return Promise.resolve([]);
  return reads.query<FormerValue>(
    `SELECT coalesce(n."targetId", n."indicatorId") AS "figureId", n."periodEnd"::text AS "before", f.value::text, f.period_end AS "periodEnd"
     FROM jsonb_to_recordset($2::jsonb) AS n("targetId" uuid, "indicatorId" uuid, "periodEnd" date)
     CROSS JOIN LATERAL (
       SELECT v.value, v.period_end FROM measurement v
       WHERE v.jurisdiction_id = $1 AND (v.target_id = n."targetId" OR v.indicator_id = n."indicatorId")
         AND v.series = 'ACTUAL' AND v.state = 'ACCEPTED' AND NOT v.flow AND v.period_end < n."periodEnd"
       ORDER BY v.period_end DESC LIMIT 1
     ) f`,
    [jurisdictionId, JSON.stringify(values)],
  );
}

/** Of these values those in whose place a final one is accepted already; one statement, none without preliminary values. */
export function finalValues(
  reads: Reads,
  jurisdictionId: string,
  values: readonly CarriedValue[],
): Promise<FinalValue[]> {
  const preliminary = values.filter(({ status }) => status === 'PRELIMINARY');
  if (preliminary.length === 0) return Promise.resolve([]);
  return reads.query<FinalValue>(
    `SELECT coalesce(n."targetId", n."indicatorId") AS "figureId", n."periodEnd"::text AS "periodEnd", n.flow
     FROM jsonb_to_recordset($2::jsonb) AS n("targetId" uuid, "indicatorId" uuid, "periodEnd" date, flow boolean)
     WHERE EXISTS (
       SELECT FROM measurement v
       WHERE v.jurisdiction_id = $1 AND (v.target_id = n."targetId" OR v.indicator_id = n."indicatorId")
         AND v.series = 'ACTUAL' AND v.state = 'ACCEPTED' AND v.status = 'FINAL' AND v.period_end = n."periodEnd"
         AND v.flow = n.flow AND v.period_kind = 'OTHER')`,
    [jurisdictionId, JSON.stringify(preliminary)],
  );
}
