import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type {
  AcceptedMeasurementFact,
  AcceptedReportFact,
  FactItems,
  ItemObligationCounts,
  MissingReport,
  UnitObligationCounts,
} from '../application/facts.js';

export interface SchemeAt {
  readonly jurisdictionId: string;
  readonly schemeId: string;
  readonly asOf: string;
  /** The scheme's revision of which facts are wanted; null: the present one. */
  readonly revision: number | null;
}

const params = ({ jurisdictionId, schemeId, asOf }: SchemeAt): unknown[] => [jurisdictionId, schemeId, asOf];
const paramsOfParts = (scheme: SchemeAt): unknown[] => [...params(scheme), scheme.revision];

/** Whether a part of the scheme is in force in the revision `$4`. */
const inForce = (part: string): string =>
  `(${part}.ended_revision IS NULL AND $4::int IS NULL
    OR ${part}.since_revision <= $4::int AND coalesce(${part}.ended_revision > $4::int, true))`;

/** @param items null for all of the scheme. */
export function newestReports(reads: Reads, scheme: SchemeAt, items: FactItems | null): Promise<AcceptedReportFact[]> {
  return items === null
    ? reads.query(newestReport(''), paramsOfParts(scheme))
    : reads.query(newestReport('AND t.id = ANY($5::uuid[])'), [...paramsOfParts(scheme), items.taskIds]);
}

/** @param items null for all of the scheme. */
export function acceptedMeasurements(
  reads: Reads,
  scheme: SchemeAt,
  items: FactItems | null,
): Promise<AcceptedMeasurementFact[]> {
  return items === null
    ? reads.query(measurements(''), paramsOfParts(scheme))
    : reads.query(measurements(OF_ITEMS), [...paramsOfParts(scheme), items.indicatorIds, items.taskIds]);
}

/** @param items null for all of the scheme. */
export function unitCounts(reads: Reads, scheme: SchemeAt, items: FactItems | null): Promise<UnitObligationCounts[]> {
  return reads.query<UnitObligationCounts>(counts(items && OWED_ON), [...params(scheme), ...listed(items)]);
}

/** @param items null for all of the scheme. */
export function itemCounts(reads: Reads, scheme: SchemeAt, items: FactItems | null): Promise<ItemObligationCounts[]> {
  return reads.query<ItemObligationCounts>(countsByItem(items && OWED_BY_KEY), [...params(scheme), ...listed(items)]);
}

/** @param items null for all of the scheme. */
export function missingReports(reads: Reads, scheme: SchemeAt, items: FactItems | null): Promise<MissingReport[]> {
  return reads.query<MissingReport>(missing(items && OWED_ON), [...params(scheme), ...listed(items)]);
}

const OWED_ON = `AND (o.task_id = ANY($4::uuid[]) OR o.indicator_id = ANY($5::uuid[]))`;

/** By the unique indexes of obligations, which the scheme's own index would otherwise be preferred to. */
const OWED_BY_KEY = `
    AND o.id IN (SELECT id FROM obligation WHERE task_id = ANY($4::uuid[])
                 UNION ALL SELECT id FROM obligation WHERE indicator_id = ANY($5::uuid[]))`;

function listed(items: FactItems | null): unknown[] {
  return items ? [items.taskIds, items.indicatorIds] : [];
}

/**
 * The pointer to the accepted report is kept on the obligation, and `ix_obligation_task_newest` leads from a task to its
 * newest one: one probe per task, however long the history. A report given before its period is over speaks of the day
 * on which it was given.
 */
const newestReport = (some: string): string => `
  SELECT n.*
  FROM task t
  CROSS JOIN LATERAL (
    SELECT r.id, o.id AS "obligationId", o.task_id AS "taskId", o.unit_id AS "unitId", o.consolidates,
      o.period_end AS "periodEnd", ${reportedOn()} AS "reportedOn",
      ${instant('r.reviewed_at')} AS "acceptedAt", r.revision, r.percent,
      coalesce((SELECT json_object_agg(m.measure_id, m.percent::text) FROM report_measure m WHERE m.report_id = r.id), '{}')
        AS "measurePercents",
      r.progress_text AS "progressText"
    FROM obligation o
    JOIN progress_report r ON r.id = o.accepted_report_id
    WHERE o.task_id = t.id AND o.consolidates AND o.accepted_report_id IS NOT NULL
      AND least(o.period_end, ${reportedOn()}) <= $3::date
    ORDER BY o.period_end DESC LIMIT 1
  ) n
  WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2 AND ${inForce('t')} ${some}
  ORDER BY t.ordinal`;

/**
 * By the indexes of values of one indicator and of one target, however many values the scheme has; of the present revision,
 * in which alone some items are asked for.
 */
const OF_ITEMS = `
    AND v.id IN (SELECT id FROM measurement WHERE indicator_id = ANY($5::uuid[])
                 UNION ALL
                 SELECT m.id FROM target g JOIN measurement m ON m.target_id = g.id
                 WHERE g.task_id = ANY($6::uuid[]) AND g.ended_revision IS NULL)`;

const measurements = (some: string): string => `
  SELECT v.id, v.indicator_id AS "indicatorId", v.target_id AS "targetId", v.series,
    v.period_end AS "periodEnd", v.period_kind AS "periodKind", v.status, v.value, v.flow, v.comparator, v.source, v.source_document AS "sourceDocument",
    ${instant('v.recorded_at')} AS "recordedAt"
  FROM measurement v
  WHERE v.jurisdiction_id = $1 AND v.scheme_id = $2 AND v.state = 'ACCEPTED'
    AND (v.period_end <= $3::date OR v.series = 'ASSIGNED_TARGET') ${some}
    AND NOT EXISTS (SELECT FROM indicator i WHERE i.id = v.indicator_id AND NOT ${inForce('i')})
    AND NOT EXISTS (SELECT FROM target g WHERE g.id = v.target_id AND NOT ${inForce('g')})
  ORDER BY v.indicator_id, v.target_id, v.series, v.period_end, v.id`;

function reportedOn(): string {
  return `(r.submitted_at AT TIME ZONE 'Asia/Shanghai')::date`;
}

/** PENDING and RETURNED are what is still owed. */
const COUNTED = `
    count(*)::int AS owed,
    count(*) FILTER (WHERE o.state IN ('SUBMITTED', 'ACCEPTED') AND o.first_submitted_on <= o.due_on)::int AS "onTime",
    count(*) FILTER (WHERE o.state IN ('SUBMITTED', 'ACCEPTED') AND o.first_submitted_on > o.due_on)::int AS late,
    count(*) FILTER (WHERE o.state IN ('PENDING', 'RETURNED'))::int AS missing,
    count(*) FILTER (WHERE o.state IN ('PENDING', 'RETURNED') AND o.due_on < $3::date)::int AS overdue,
    count(*) FILTER (WHERE o.times_returned > 0)::int AS returned
  FROM obligation o
  WHERE o.jurisdiction_id = $1 AND o.scheme_id = $2 AND o.period_end <= $3::date AND o.state <> 'EXEMPT'`;

const counts = (some: string | null): string => `
  SELECT o.unit_id AS "unitId", ${COUNTED} ${some ?? ''}
  GROUP BY o.unit_id ORDER BY o.unit_id`;

const countsByItem = (some: string | null): string => `
  SELECT o.task_id AS "taskId", o.indicator_id AS "indicatorId", o.unit_id AS "unitId", ${COUNTED} ${some ?? ''}
  GROUP BY o.task_id, o.indicator_id, o.unit_id`;

const missing = (some: string | null): string => `
  SELECT o.id AS "obligationId", u.name AS unit, coalesce(t.title, i.name) AS item, c.label AS cycle,
    o.due_on AS "dueOn", o.state
  FROM obligation o
  JOIN unit u ON u.id = o.unit_id
  JOIN reporting_cycle c ON c.id = o.cycle_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id
  WHERE o.jurisdiction_id = $1 AND o.scheme_id = $2 AND o.period_end <= $3::date
    AND o.state IN ('PENDING', 'RETURNED') ${some ?? ''}
  ORDER BY o.due_on, o.id`;
