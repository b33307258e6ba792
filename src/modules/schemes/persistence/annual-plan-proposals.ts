import type { Tx } from '../../../platform/database/transaction.js';
import type { ProposedPlan } from '../domain/annual-plan-people.js';
import type { AnnualPlanState } from '../domain/annual-plan-machine.js';

/** The newest revision of a plan, whatever its state. */
export interface Proposal extends ProposedPlan {
  readonly planId: string;
  readonly version: number;
  readonly taskId: string;
  /** Of the task. */
  readonly title: string;
  readonly revisionId: string;
  readonly revision: number;
  readonly state: AnnualPlanState;
}

/** The plans of some tasks, in one order, so that two who approve the same ones cannot wait for each other. */
export function lockProposals(tx: Tx, schemeId: string, year: number, taskIds: readonly string[]): Promise<Proposal[]> {
  return tx.sql<Proposal>(
    `SELECT p.id AS "planId", p.version, p.task_id AS "taskId", t.title, r.id AS "revisionId", r.revision, r.state,
       r.unit_id AS "unitId", r.author_id AS "authorId", r.proposed_by AS "proposedBy"
     FROM annual_plan p
     JOIN task t ON t.id = p.task_id AND t.ended_revision IS NULL
     JOIN annual_plan_revision r ON r.plan_id = p.id
       AND r.revision = (SELECT max(n.revision) FROM annual_plan_revision n WHERE n.plan_id = p.id)
     WHERE p.jurisdiction_id = $1 AND p.scheme_id = $2 AND p.year = $3 AND p.task_id = ANY($4::uuid[])
     ORDER BY p.id FOR UPDATE OF p`,
    [tx.jurisdictionId, schemeId, year, taskIds],
  );
}

/** Three statements for any number of plans; the old revisions first, as only one may be in force. */
export async function approveRevisions(tx: Tx, proposals: readonly Proposal[], effectiveOn: string): Promise<void> {
  const planIds = proposals.map(({ planId }) => planId);
  await tx.sql(
    `UPDATE annual_plan_revision SET state = 'SUPERSEDED'
     WHERE jurisdiction_id = $1 AND plan_id = ANY($2::uuid[]) AND state = 'APPROVED'`,
    [tx.jurisdictionId, planIds],
  );
  await tx.sql(
    `UPDATE annual_plan_revision
     SET state = 'APPROVED', reviewed_by = $3, reviewed_at = $4, effective_on = $5, return_reason = NULL
     WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) AND state = 'PROPOSED'`,
    [tx.jurisdictionId, proposals.map(({ revisionId }) => revisionId), tx.ctx.actor.userId, tx.now, effectiveOn],
  );
  await tx.sql(`UPDATE annual_plan SET version = version + 1 WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`, [
    tx.jurisdictionId,
    planIds,
  ]);
}
