import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requirePlanningUnit } from '../domain/annual-plan-people.js';
import { planMilestones, type MilestoneRow } from '../persistence/annual-plan-rows.js';
import { lockPlan, requireCurrent, touch, type AnnualPlanVersion, type LockedPlan } from './annual-plan-command.js';
import { annualPlanView, type AnnualPlanView } from './annual-plan-view.js';

export interface MarkMilestoneInput extends AnnualPlanVersion {
  readonly milestoneId: string;
  /** The day on which it was reached; null takes the mark back. */
  readonly doneOn: string | null;
  /** The report, document or file that shows it. */
  readonly evidence?: string | null;
}

/** Says that a milestone of the plan in force was reached, also when a new revision is being written. */
@Injectable()
export class MarkMilestone {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @returns the revision in force.
   * @throws DomainError 404 `task_not_found`, `milestone_not_found`, 403 `foreign_unit`, 409 `scheme_not_active`,
   * `annual_plan_not_approved`, 412 `stale_version`, 422 `done_day_invalid`.
   */
  run(ctx: RequestContext, input: MarkMilestoneInput): Promise<AnnualPlanView> {
    return this.commands.run(ctx, { name: 'schemes.mark-milestone', input }, async (tx) => {
      const plan = await lockPlan(tx, input);
      if (!(await hasMilestone(tx, plan.head, input.milestoneId))) throw noSuch('milestone', '节点');
      requirePlanningUnit(ctx.actor, plan.lead?.id ?? null);
      requireCurrent(plan, input.version);
      const { head, approved } = inForce(plan);
      const milestones = await planMilestones(readsIn(tx), tx.jurisdictionId, head.id, approved.id);
      const milestone = milestones.find(({ id }) => id === input.milestoneId);
      if (!milestone) throw noSuch('milestone', '节点');
      requireDoneDay(plan, input.doneOn);
      await touch(tx, head);
      await writeMark(tx, head.id, input);
      auditMark(tx, head.id, milestone, input);
      const { taskId, year } = input;
      return annualPlanView(readsIn(tx), ctx.actor, plan.today, { taskId, year, revision: approved.revision });
    });
  }
}

/** Whether any revision of the plan has it. */
async function hasMilestone(tx: Tx, head: LockedPlan['head'], milestoneId: string): Promise<boolean> {
  if (!head) return false;
  const rows = await tx.sql(
    `SELECT 1 FROM annual_plan_revision r JOIN annual_plan_milestone m ON m.revision_id = r.id
     WHERE r.jurisdiction_id = $1 AND r.plan_id = $2 AND m.id = $3 LIMIT 1`,
    [tx.jurisdictionId, head.id, milestoneId],
  );
  return rows.length > 0;
}

function inForce({ head, approved }: LockedPlan) {
  if (head && approved) return { head, approved };
  throw conflict('annual_plan_not_approved', '年度计划批准后才能登记节点完成情况，请先提交计划并等待批准。');
}

function requireDoneDay({ planStart, today }: LockedPlan, doneOn: string | null): void {
  if (doneOn === null || (doneOn >= planStart && doneOn <= today)) return;
  throw unprocessable('done_day_invalid', `完成日期应在规划期开始（${planStart}）与今天（${today}）之间，请更正。`, [
    { field: 'doneOn', code: 'outside', message: `应在 ${planStart} 与 ${today} 之间` },
  ]);
}

async function writeMark(tx: Tx, planId: string, { milestoneId, doneOn, evidence }: MarkMilestoneInput): Promise<void> {
  const key = [tx.jurisdictionId, planId, milestoneId];
  if (doneOn === null) {
    await tx.sql(`DELETE FROM annual_plan_done WHERE jurisdiction_id = $1 AND plan_id = $2 AND milestone_id = $3`, key);
    return;
  }
  await tx.sql(
    `INSERT INTO annual_plan_done (jurisdiction_id, plan_id, milestone_id, done_on, evidence, marked_by, marked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT pk_annual_plan_done DO UPDATE SET done_on = EXCLUDED.done_on,
       evidence = EXCLUDED.evidence, marked_by = EXCLUDED.marked_by, marked_at = EXCLUDED.marked_at`,
    [...key, doneOn, evidence ?? null, tx.ctx.actor.userId, tx.now],
  );
}

function auditMark(tx: Tx, planId: string, before: MilestoneRow, { doneOn, evidence }: MarkMilestoneInput): void {
  tx.audit({
    action: doneOn === null ? 'milestone.reopened' : 'milestone.done',
    subject: { type: 'annual_plan', id: planId },
    before: { milestoneId: before.id, doneOn: before.doneOn, evidence: before.evidence },
    after: { milestoneId: before.id, title: before.title, doneOn, evidence: evidence ?? null },
  });
}
