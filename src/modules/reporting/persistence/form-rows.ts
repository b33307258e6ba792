import type { Reads } from '../../../platform/database/reads.js';
import type { FormObligation } from '../domain/workbook/form-obligation.js';
import { REPORT_CONTENT } from './columns.js';

export interface FormFilter {
  readonly unitId: string;
  readonly cycleId: string | null;
  readonly state: 'PENDING' | 'RETURNED' | null;
}

/** What a unit owes in the cycles that take reports on the day and has not handed in, by due day; one statement. */
export function formObligations(
  reads: Reads,
  jurisdictionId: string,
  today: string,
  { unitId, cycleId, state }: FormFilter,
  limit: number,
): Promise<FormObligation[]> {
  const params = [jurisdictionId, today, unitId, cycleId, state, limit];
  return reads.query<FormObligation>(OWED, params);
}

/** @returns null when the jurisdiction has no such unit. */
export async function unitName(reads: Reads, jurisdictionId: string, unitId: string): Promise<string | null> {
  const [row] = await reads.query<{ name: string }>(`SELECT name FROM unit WHERE jurisdiction_id = $1 AND id = $2`, [
    jurisdictionId,
    unitId,
  ]);
  return row?.name ?? null;
}

/** The newest accepted standing of the figure before the period's end. */
const lastStanding = (column: 'target_id' | 'indicator_id', figure: string): string => `
  LEFT JOIN LATERAL (
    SELECT v.value::text AS value, v.period_end FROM measurement v
    WHERE v.jurisdiction_id = $1 AND v.${column} = ${figure}.id AND v.series = 'ACTUAL' AND v.state = 'ACCEPTED'
      AND NOT v.flow AND v.period_end < o.period_end
    ORDER BY v.period_end DESC LIMIT 1) v ON true`;

const OWED = `
  SELECT o.id, o.version, s.title AS "schemeTitle", c.label AS cycle, o.period_end AS "periodEnd",
    CASE WHEN t.id IS NOT NULL
      THEN json_build_object('type', 'task', 'number', t.number, 'title', t.title)
      ELSE json_build_object('type', 'indicator', 'number', i.number, 'title', i.name)
    END AS item,
    o.role, o.consolidates, o.due_on AS "dueOn", o.state, h.report, l.last,
    coalesce((SELECT json_agg(json_build_object('id', m.id, 'title', m.title) ORDER BY m.ordinal)
      FROM measure m
      WHERE m.task_id = t.id AND m.ended_revision IS NOT DISTINCT FROM t.ended_revision), '[]') AS measures,
    coalesce(
      (SELECT json_agg(json_build_object('type', 'target', 'id', g.id, 'name', g.name, 'unit', g.unit,
          'comparator', g.comparator, 'value', g.value::text, 'valueMax', g.value_max::text,
          'lastValue', v.value, 'lastDay', v.period_end) ORDER BY g.ordinal)
       FROM target g ${lastStanding('target_id', 'g')}
       WHERE g.task_id = t.id AND g.ended_revision IS NOT DISTINCT FROM t.ended_revision),
      (SELECT json_build_array(json_build_object('type', 'indicator', 'id', i.id, 'name', i.name, 'unit', i.unit,
          'targetText', i.target_text, 'lastValue', v.value, 'lastDay', v.period_end))
       FROM (SELECT 1) one ${lastStanding('indicator_id', 'i')}
       WHERE i.id IS NOT NULL), '[]') AS figures
  FROM obligation o
  JOIN scheme s ON s.id = o.scheme_id
  JOIN reporting_cycle c ON c.id = o.cycle_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id
  LEFT JOIN LATERAL (
    SELECT r.state, json_build_object('revision', r.revision, 'version', r.version, 'state', r.state,
      'unchanged', r.unchanged, 'returnReason', r.return_reason, 'content', ${REPORT_CONTENT}) AS report
    FROM progress_report r
    WHERE r.obligation_id = o.id AND r.state IN ('DRAFT', 'UNIT_REVIEW', 'SUBMITTED', 'RETURNED')) h ON true
  LEFT JOIN LATERAL (
    SELECT json_build_object('cycle', lc.label, 'periodEnd', lo.period_end, 'content', ${REPORT_CONTENT}) AS last
    FROM obligation lo
    JOIN reporting_cycle lc ON lc.id = lo.cycle_id
    JOIN progress_report r ON r.id = lo.accepted_report_id
    WHERE lo.jurisdiction_id = $1 AND lo.unit_id = o.unit_id AND lo.period_end < o.period_end
      AND (lo.task_id = o.task_id OR lo.indicator_id = o.indicator_id)
    ORDER BY lo.period_end DESC LIMIT 1) l ON true
  WHERE o.jurisdiction_id = $1 AND o.unit_id = $3 AND s.state = 'ACTIVE'
    AND o.state IN ('PENDING', 'RETURNED') AND c.opens_on <= $2::date AND o.closes_on >= $2::date
    AND ($4::uuid IS NULL OR o.cycle_id = $4) AND ($5::text IS NULL OR o.state = $5)
    AND (h.state IS NULL OR h.state IN ('DRAFT', 'RETURNED'))
  ORDER BY o.due_on, t.number NULLS LAST, i.number, o.id LIMIT $6`;
