import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { DEFAULT_MINUTES, type AskMinutes, type CountedAsks } from '../domain/burden.js';
import type { HandedIn } from '../domain/spared-stages.js';

export interface BurdenSetting {
  readonly minutes: AskMinutes;
  /** 0 while nobody has set them. */
  readonly version: number;
}

export async function burdenSetting(reads: Reads, jurisdictionId: string): Promise<BurdenSetting> {
  const [row] = await reads.query<BurdenSetting>(
    `SELECT minutes, version FROM burden_setting WHERE jurisdiction_id = $1`,
    [jurisdictionId],
  );
  return row ?? { minutes: DEFAULT_MINUTES, version: 0 };
}

/** @param version the one that was seen, 0 for the defaults. @throws DomainError 412 `stale_version`. */
export async function saveBurdenSetting(tx: Tx, minutes: AskMinutes, version: number): Promise<number> {
  const [saved] = await tx.sql<{ version: number }>(version === 0 ? INSERT : UPDATE, [
    tx.jurisdictionId,
    JSON.stringify(minutes),
    ...(version === 0 ? [] : [version]),
  ]);
  if (!saved) throw stale();
  return saved.version;
}

const INSERT = `
  INSERT INTO burden_setting (jurisdiction_id, minutes, version) VALUES ($1, $2::jsonb, 1)
  ON CONFLICT DO NOTHING RETURNING version`;

const UPDATE = `
  UPDATE burden_setting SET minutes = $2::jsonb, version = version + 1
  WHERE jurisdiction_id = $1 AND version = $3 RETURNING version`;

/**
 * What the people of each unit were asked from one instant to another, by name of the unit. A line belongs to the unit
 * that owes, a copy to the unit that consolidates; an urge in a line of its own is one of 催办; lines to coordinators and supervisors are nobody's burden here.
 * @param unitIds null for all units.
 */
export function countAsks(
  reads: Reads,
  jurisdictionId: string,
  from: Date,
  to: Date,
  unitIds: readonly string[] | null,
): Promise<CountedAsks[]> {
  return reads.query<CountedAsks>(ASKS, [jurisdictionId, from, to, unitIds]);
}

const ASKS = `
  WITH ask AS (
    SELECT CASE WHEN r.addressed_as = 'LEAD_APPROVER' THEN o.consolidating_unit_id ELSE o.unit_id END AS unit_id,
      CASE WHEN r.addressed_as = 'LEAD_APPROVER' THEN 'COPY' ELSE split_part(r.stage, '_', 1) END AS kind,
      r.notification_id
    FROM reminder r
    JOIN obligation o ON o.id = r.obligation_id
    WHERE r.jurisdiction_id = $1 AND r.created_at >= $2 AND r.created_at < $3
      AND r.addressed_as IN ('REPORTER', 'APPROVER', 'UNIT_HEAD', 'LEAD_APPROVER')
    UNION ALL
    SELECT o.unit_id, 'URGE', q.notification_id
    FROM urge g
    JOIN urge_recipient q ON q.urge_id = g.id AND NOT q.merged
    JOIN obligation o ON o.id = g.obligation_id
    WHERE g.jurisdiction_id = $1 AND g.told_at >= $2 AND g.told_at < $3
  ), asked AS (
    SELECT unit_id, count(DISTINCT notification_id)::int AS messages,
      count(notification_id) FILTER (WHERE kind = 'REMIND')::int AS remind,
      count(notification_id) FILTER (WHERE kind = 'URGE')::int AS urge,
      count(notification_id) FILTER (WHERE kind = 'SUPERVISE')::int AS supervise,
      count(notification_id) FILTER (WHERE kind = 'COPY')::int AS copy,
      count(*) FILTER (WHERE notification_id IS NULL)::int AS overtaken
    FROM ask GROUP BY unit_id
  )
  SELECT json_build_object('id', u.id, 'name', u.name) AS unit, coalesce(a.messages, 0) AS messages,
    json_build_object('REMIND', coalesce(a.remind, 0), 'URGE', coalesce(a.urge, 0),
      'SUPERVISE', coalesce(a.supervise, 0), 'COPY', coalesce(a.copy, 0)) AS items,
    coalesce(a.overtaken, 0) AS overtaken
  FROM unit u
  LEFT JOIN asked a ON a.unit_id = u.id
  WHERE u.jurisdiction_id = $1 AND ($4::uuid[] IS NULL OR u.id = ANY($4::uuid[]))
  ORDER BY u.name`;

/**
 * Reports that were handed in, in groups; without what was due before its scheme was started here, which is not chased.
 * @param due days, both included. @param unitIds null for all units.
 */
export function handedIn(
  reads: Reads,
  jurisdictionId: string,
  due: { readonly from: string; readonly to: string },
  unitIds: readonly string[] | null,
): Promise<HandedIn[]> {
  return reads.query<HandedIn>(HANDED_IN, [jurisdictionId, due.from, due.to, unitIds]);
}

const HANDED_IN = `
  WITH report AS (
    SELECT o.id, o.unit_id, o.scheme_id, o.due_on, o.first_submitted_on
    FROM obligation o
    JOIN scheme s ON s.id = o.scheme_id
    WHERE o.jurisdiction_id = $1 AND o.due_on BETWEEN $2::date AND $3::date AND o.first_submitted_on IS NOT NULL
      AND o.due_on >= (s.activated_at AT TIME ZONE 'Asia/Shanghai')::date
      AND ($4::uuid[] IS NULL OR o.unit_id = ANY($4::uuid[]))
  ), told AS (
    SELECT r.obligation_id, array_agg(DISTINCT r.stage ORDER BY r.stage) AS stages
    FROM reminder r JOIN report ON report.id = r.obligation_id
    GROUP BY r.obligation_id
  )
  SELECT report.unit_id AS "unitId", report.scheme_id AS "schemeId", report.due_on AS "dueOn",
    report.first_submitted_on AS "handedInOn", coalesce(told.stages, '{}') AS settled, count(*)::int AS count
  FROM report LEFT JOIN told ON told.obligation_id = report.id
  GROUP BY report.unit_id, report.scheme_id, report.due_on, report.first_submitted_on, told.stages`;
