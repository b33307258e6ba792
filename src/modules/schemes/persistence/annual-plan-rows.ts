import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { PlannedMilestone, PlannedTarget, QuarterPercents } from '../domain/annual-plan.js';
import type { AnnualPlanState } from '../domain/annual-plan-machine.js';
import type { SchemeState } from '../domain/vocabulary.js';

/** A task that a plan is made for, and the unit that consolidates it today. Days are `YYYY-MM-DD`. */
export interface PlannedTask {
  readonly taskId: string;
  readonly schemeId: string;
  readonly schemeState: SchemeState;
  readonly planStart: string;
  readonly planEnd: string;
  readonly lead: { readonly id: string; readonly name: string } | null;
  /** The task has ended with a revision of the scheme. */
  readonly ended: boolean;
}

/** One revision without its milestones and targets; decimals are strings, instants ISO in UTC. */
export interface RevisionRow {
  readonly id: string;
  readonly revision: number;
  readonly state: AnnualPlanState;
  readonly unit: { readonly id: string; readonly name: string };
  readonly percents: QuarterPercents;
  readonly note: string | null;
  readonly authorId: string;
  readonly createdAt: string;
  readonly proposedBy: string | null;
  readonly proposedAt: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly returnReason: string | null;
  readonly effectiveOn: string | null;
}

export interface PlanHead {
  readonly id: string;
  readonly version: number;
}

export interface MilestoneRow extends PlannedMilestone {
  readonly doneOn: string | null;
  readonly evidence: string | null;
}

/**
 * The unit that consolidates task `t`: the first LEAD, without one the first RESPONSIBLE, groups by their roster on the
 * day. The same choice as for obligations, of which the plan is the yardstick.
 * @param day placeholder of the day.
 */
export const leadOfTask = (day: string): string => `
  LEFT JOIN LATERAL (
    SELECT u.id, u.name
    FROM (
      SELECT DISTINCT ON (p.unit_id) p.*
      FROM (
        SELECT coalesce(a.unit_id, m.unit_id) AS unit_id, a.unit_id IS NOT NULL AS direct, a.role, a.ordinal
        FROM assignment a
        LEFT JOIN unit_group_member m ON m.jurisdiction_id = a.jurisdiction_id AND m.group_id = a.group_id
          AND m.valid_from <= ${day}::date AND (m.valid_to IS NULL OR m.valid_to >= ${day}::date)
        WHERE a.task_id = t.id AND a.ended_revision IS NULL AND a.role IN ('LEAD', 'RESPONSIBLE')
      ) p
      WHERE p.unit_id IS NOT NULL
      ORDER BY p.unit_id, p.direct DESC, p.role = 'LEAD' DESC, p.ordinal
    ) w JOIN unit u ON u.id = w.unit_id
    ORDER BY w.role = 'LEAD' DESC, w.ordinal, u.name LIMIT 1
  ) lead ON true`;

/** With `unit u` joined. */
export const REVISION_COLUMNS = `
  r.id, r.revision, r.state, json_build_object('id', u.id, 'name', u.name) AS unit,
  json_build_array(r.q1::text, r.q2::text, r.q3::text, r.q4::text) AS percents, r.note, r.author_id AS "authorId",
  ${instant('r.created_at')} AS "createdAt", r.proposed_by AS "proposedBy", ${instant('r.proposed_at')} AS "proposedAt",
  r.reviewed_by AS "reviewedBy", ${instant('r.reviewed_at')} AS "reviewedAt", r.return_reason AS "returnReason",
  r.effective_on AS "effectiveOn"`;

/** Null when this jurisdiction has no such task. */
export async function plannedTask(
  reads: Reads,
  jurisdictionId: string,
  taskId: string,
  today: string,
): Promise<PlannedTask | null> {
  const [row] = await reads.query<PlannedTask>(
    `SELECT t.id AS "taskId", s.id AS "schemeId", s.state AS "schemeState", s.plan_start AS "planStart",
       s.plan_end AS "planEnd", t.ended_revision IS NOT NULL AS ended,
       CASE WHEN lead.id IS NOT NULL THEN json_build_object('id', lead.id, 'name', lead.name) END AS lead
     FROM task t JOIN scheme s ON s.id = t.scheme_id ${leadOfTask('$3')}
     WHERE t.jurisdiction_id = $1 AND t.id = $2`,
    [jurisdictionId, taskId, today],
  );
  return row ?? null;
}

export async function planHead(
  reads: Reads,
  jurisdictionId: string,
  taskId: string,
  year: number,
): Promise<PlanHead | null> {
  const [row] = await reads.query<PlanHead>(HEAD, [jurisdictionId, taskId, year]);
  return row ?? null;
}

/** Commands on one plan stand in line; null when nobody has begun it. */
export async function lockPlanHead(tx: Tx, taskId: string, year: number): Promise<PlanHead | null> {
  const [row] = await tx.sql<PlanHead>(`${HEAD} FOR UPDATE`, [tx.jurisdictionId, taskId, year]);
  return row ?? null;
}

const HEAD = `SELECT id, version FROM annual_plan WHERE jurisdiction_id = $1 AND task_id = $2 AND year = $3`;

/** All revisions of a plan, the newest first. */
export function planRevisions(reads: Reads, jurisdictionId: string, planId: string): Promise<RevisionRow[]> {
  return reads.query<RevisionRow>(
    `SELECT ${REVISION_COLUMNS} FROM annual_plan_revision r JOIN unit u ON u.id = r.unit_id
     WHERE r.jurisdiction_id = $1 AND r.plan_id = $2 ORDER BY r.revision DESC`,
    [jurisdictionId, planId],
  );
}

export function planMilestones(
  reads: Reads,
  jurisdictionId: string,
  planId: string,
  revisionId: string,
): Promise<MilestoneRow[]> {
  return reads.query<MilestoneRow>(
    `SELECT m.id, m.title, m.due_on AS "dueOn", m.source, m.commitment_id AS "commitmentId", d.done_on AS "doneOn",
       d.evidence
     FROM annual_plan_milestone m LEFT JOIN annual_plan_done d ON d.plan_id = $2 AND d.milestone_id = m.id
     WHERE m.jurisdiction_id = $1 AND m.revision_id = $3 ORDER BY m.ordinal`,
    [jurisdictionId, planId, revisionId],
  );
}

export function planTargets(reads: Reads, jurisdictionId: string, revisionId: string): Promise<PlannedTarget[]> {
  return reads.query<PlannedTarget>(
    `SELECT id, target_id AS "targetId", name, comparator, value, value_max AS "valueMax", unit, source,
       commitment_id AS "commitmentId"
     FROM annual_plan_target WHERE jurisdiction_id = $1 AND revision_id = $2 ORDER BY ordinal`,
    [jurisdictionId, revisionId],
  );
}

/** Percent at which the approved plan of the year before ends; null without one. */
export async function endOfYearBefore(
  reads: Reads,
  jurisdictionId: string,
  taskId: string,
  year: number,
): Promise<string | null> {
  const [row] = await reads.query<{ percent: string }>(
    `SELECT r.q4::text AS percent FROM annual_plan p JOIN annual_plan_revision r ON r.plan_id = p.id
     WHERE p.jurisdiction_id = $1 AND p.task_id = $2 AND p.year = $3 - 1 AND r.state = 'APPROVED'`,
    [jurisdictionId, taskId, year],
  );
  return row?.percent ?? null;
}

/** Puts this in the place of what the revision said before. */
export async function replaceContent(
  tx: Tx,
  revisionId: string,
  {
    milestones,
    targets,
  }: { readonly milestones: readonly PlannedMilestone[]; readonly targets: readonly PlannedTarget[] },
): Promise<void> {
  const key = [tx.jurisdictionId, revisionId];
  await tx.sql(`DELETE FROM annual_plan_milestone WHERE jurisdiction_id = $1 AND revision_id = $2`, key);
  await tx.sql(`DELETE FROM annual_plan_target WHERE jurisdiction_id = $1 AND revision_id = $2`, key);
  await tx.sql(
    `INSERT INTO annual_plan_milestone (jurisdiction_id, revision_id, id, ordinal, title, due_on, source, commitment_id)
     SELECT $1, $2, id, ordinal, title, "dueOn", source, "commitmentId"
     FROM jsonb_to_recordset($3::jsonb) AS row(
       id uuid, ordinal int, title text, "dueOn" date, source text, "commitmentId" uuid)`,
    [...key, ordered(milestones)],
  );
  await tx.sql(
    `INSERT INTO annual_plan_target (jurisdiction_id, revision_id, id, ordinal, target_id, name, comparator, value,
       value_max, unit, source, commitment_id)
     SELECT $1, $2, id, ordinal, "targetId", name, comparator, value, "valueMax", unit, source, "commitmentId"
     FROM jsonb_to_recordset($3::jsonb) AS row(
       id uuid, ordinal int, "targetId" uuid, name text, comparator text, value numeric, "valueMax" numeric, unit text,
       source text, "commitmentId" uuid)`,
    [...key, ordered(targets)],
  );
}

function ordered(rows: readonly object[]): string {
  return JSON.stringify(rows.map((row, index) => ({ ...row, ordinal: index + 1 })));
}
