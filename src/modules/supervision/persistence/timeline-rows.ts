import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { StepKind } from '../domain/order-machine.js';

export type TimelineKind =
  'REPORT_SUBMITTED' | 'REPORT_ACCEPTED' | 'REPORT_RETURNED' | 'REMINDED' | 'URGED' | `ORDER_${StepKind}`;

/** Something that happened to a task. Members that do not apply to its kind are null. */
export interface TimelineRow {
  /** Unique within the task's timeline. */
  readonly key: string;
  readonly kind: TimelineKind;
  /** ISO in UTC with milliseconds. */
  readonly at: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** Label of the reporting cycle. */
  readonly cycle: string | null;
  readonly obligationId: string | null;
  readonly reportId: string | null;
  /** Of a reminder: its stage, to how many people it went (an urge that waits to none yet), and whether it was late. */
  readonly stage: string | null;
  readonly recipients: number | null;
  readonly late: boolean | null;
  readonly order: { readonly id: string; readonly documentNumber: string; readonly colour: string } | null;
  /** Of an urge: who urged, with the unit for which it was done. */
  readonly by: string | null;
  /** The return reason, the note of an urge, the reply, the conclusion. */
  readonly text: string | null;
  /** The deadline that a step sets, asks for or refuses. */
  readonly day: string | null;
}

export interface TimelineOf {
  readonly taskId: string;
  /** Units whose part may be seen; null for all. */
  readonly visibleTo: readonly string[] | null;
  readonly before: { readonly at: string; readonly key: string } | null;
  readonly limit: number;
}

/**
 * Newest first. Each source finds its own newest page first, so that the cost is that of a page, however long the
 * history. Reports and reminders may also be seen by who consolidates them, orders by who was given a copy.
 */
export function timelineRows(
  reads: Reads,
  jurisdictionId: string,
  { taskId, visibleTo, before, limit }: TimelineOf,
): Promise<TimelineRow[]> {
  return reads.query<TimelineRow>(TIMELINE, [
    jurisdictionId,
    taskId,
    visibleTo,
    before?.at ?? null,
    before?.key ?? null,
    limit,
  ]);
}

/** What an entry of the timeline is made of, as SQL; members that are left out are null. */
interface Entry {
  readonly key: string;
  readonly kind: string;
  readonly at: string;
  readonly from: string;
  readonly groupBy?: string;
  readonly cycle?: string;
  readonly obligationId?: string;
  readonly reportId?: string;
  readonly stage?: string;
  readonly recipients?: string;
  readonly late?: string;
  readonly orderId?: string;
  readonly by?: string;
  readonly text?: string;
  readonly day?: string;
}

/** The newest page of one source. */
const newest = (entry: Entry): string => `
  (SELECT * FROM (
     SELECT ${entry.key} AS key, ${entry.kind} AS kind, ${entry.at} AS at, o.unit_id,
       ${entry.cycle ?? 'NULL::text'} AS cycle, ${entry.obligationId ?? 'NULL::uuid'} AS obligation_id,
       ${entry.reportId ?? 'NULL::uuid'} AS report_id, ${entry.stage ?? 'NULL::text'} AS stage,
       ${entry.recipients ?? 'NULL::int'} AS recipients, ${entry.late ?? 'NULL::boolean'} AS late,
       ${entry.orderId ?? 'NULL::uuid'} AS order_id, ${entry.by ?? 'NULL::text'} AS by, ${entry.text ?? 'NULL::text'} AS text,
       ${entry.day ?? 'NULL::date'} AS day
     FROM ${entry.from} ${entry.groupBy === undefined ? '' : `GROUP BY ${entry.groupBy}`}) e
   WHERE $4::timestamptz IS NULL OR (e.at, e.key) < ($4::timestamptz, $5::text)
   ORDER BY e.at DESC, e.key DESC LIMIT $6)`;

const OWN = 'o.unit_id = ANY($3::uuid[])';
const OBLIGATIONS = 'obligation o JOIN reporting_cycle c ON c.id = o.cycle_id';
const OF_TASK = 'o.jurisdiction_id = $1 AND o.task_id = $2';
const SEEN = `${OF_TASK} AND ($3::uuid[] IS NULL OR ${OWN} OR o.consolidating_unit_id = ANY($3::uuid[]))`;

const reports = (kind: string, at: string, condition: string, text?: string): string =>
  newest({
    key: `'report:' || r.id || ':${kind}'`,
    kind: `'REPORT_${kind}'`,
    at,
    from: `${OBLIGATIONS} JOIN progress_report r ON r.obligation_id = o.id WHERE ${SEEN} AND ${condition}`,
    cycle: 'c.label',
    obligationId: 'o.id',
    reportId: 'r.id',
    ...(text !== undefined && { text }),
  });

const SOURCES = [
  reports('SUBMITTED', 'r.submitted_at', `r.submitted_at IS NOT NULL AND r.state <> 'WITHDRAWN'`),
  reports('ACCEPTED', 'r.reviewed_at', `r.state = 'ACCEPTED'`),
  reports('RETURNED', 'r.reviewed_at', `r.state = 'RETURNED' AND r.reviewed_at IS NOT NULL`, 'r.return_reason'),
  newest({
    key: `'reminder:' || o.id || ':' || m.stage`,
    kind: `'REMINDED'`,
    at: 'min(m.created_at)',
    from: `${OBLIGATIONS} JOIN reminder m ON m.obligation_id = o.id AND m.notification_id IS NOT NULL WHERE ${SEEN}`,
    groupBy: 'o.id, c.label, m.stage',
    cycle: 'c.label',
    obligationId: 'o.id',
    stage: 'm.stage',
    recipients: 'count(*)::int',
    late: 'bool_or(m.late)',
  }),
  newest({
    key: `'urge:' || g.id`,
    kind: `'URGED'`,
    at: 'g.created_at',
    from: `${OBLIGATIONS} JOIN urge g ON g.obligation_id = o.id JOIN app_user p ON p.id = g.urged_by
      LEFT JOIN unit f ON f.id = g.for_unit_id WHERE ${SEEN}`,
    cycle: 'c.label',
    obligationId: 'o.id',
    recipients: '(SELECT count(*)::int FROM urge_recipient q WHERE q.urge_id = g.id)',
    by: `coalesce(f.name, '统筹单位') || p.display_name`,
    text: 'g.note',
  }),
  newest({
    key: `'order:' || s.id`,
    kind: `'ORDER_' || s.kind`,
    at: 's.taken_at',
    from: `supervision_order o JOIN supervision_step s ON s.order_id = o.id
      WHERE ${OF_TASK} AND ($3::uuid[] IS NULL OR ${OWN} OR o.copy_unit_id = ANY($3::uuid[]))`,
    orderId: 'o.id',
    text: 's.text',
    day: 's.day',
  }),
];

const TIMELINE = `
  SELECT e.key, e.kind, ${instant('e.at')} AS at,
    json_build_object('id', u.id, 'name', u.name) AS unit, e.cycle, e.obligation_id AS "obligationId",
    e.report_id AS "reportId", e.stage, e.recipients, e.late,
    CASE WHEN x.id IS NOT NULL THEN json_build_object('id', x.id, 'documentNumber', x.facts::json->>'documentNumber',
      'colour', x.colour) END AS "order",
    e.by, e.text, e.day
  FROM (${SOURCES.join(' UNION ALL ')}) e
  JOIN unit u ON u.id = e.unit_id
  LEFT JOIN supervision_order x ON x.id = e.order_id
  ORDER BY e.at DESC, e.key DESC LIMIT $6`;
