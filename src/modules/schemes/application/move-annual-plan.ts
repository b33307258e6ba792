import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { planProblems } from '../domain/annual-plan.js';
import { nextAnnualPlanState } from '../domain/annual-plan-machine.js';
import { requireOthersPlan, requirePlanningUnit } from '../domain/annual-plan-people.js';
import { AnnualPlanRevisionEntity } from '../persistence/annual-plan.entity.js';
import type { PlanHead, RevisionRow } from '../persistence/annual-plan-rows.js';
import {
  lockPlan,
  requireCurrent,
  requireRunningYear,
  touch,
  type AnnualPlanVersion,
  type LockedPlan,
} from './annual-plan-command.js';
import { annualPlanView, type AnnualPlanView } from './annual-plan-view.js';
import { contentOf } from './save-annual-plan.js';

/** Hands the plan to the coordinator. */
@Injectable()
export class ProposeAnnualPlan {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `task_not_found`, 403 `foreign_unit`, 409 `scheme_not_active`, `annual_plan_missing`,
   * `annual_plan_state_conflict`, `annual_plan_year_over`, 412 `stale_version`, 422 `annual_plan_invalid`.
   */
  run(ctx: RequestContext, input: AnnualPlanVersion): Promise<AnnualPlanView> {
    return this.commands.run(ctx, { name: 'schemes.propose-annual-plan', input }, async (tx) => {
      const plan = await lockPlan(tx, input);
      requirePlanningUnit(ctx.actor, plan.lead?.id ?? null);
      requireCurrent(plan, input.version);
      const state = nextAnnualPlanState(plan.newest?.state ?? null, 'propose');
      requireRunningYear(plan);
      await requireComplete(tx, plan);
      await moveRevision(tx, plan, 'annual_plan.proposed', {
        state,
        proposedBy: ctx.actor.userId,
        proposedAt: tx.now,
        returnReason: null,
      });
      return annualPlanView(readsIn(tx), ctx.actor, plan.today, input);
    });
  }
}

/** Takes a proposed plan back before it is decided, to go on writing. */
@Injectable()
export class WithdrawAnnualPlan {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError as {@link ProposeAnnualPlan}, without 422. */
  run(ctx: RequestContext, input: AnnualPlanVersion): Promise<AnnualPlanView> {
    return this.commands.run(ctx, { name: 'schemes.withdraw-annual-plan', input }, async (tx) => {
      const plan = await lockPlan(tx, input);
      requirePlanningUnit(ctx.actor, plan.lead?.id ?? null);
      requireCurrent(plan, input.version);
      const state = nextAnnualPlanState(plan.newest?.state ?? null, 'withdraw');
      await moveRevision(tx, plan, 'annual_plan.withdrawn', { state, proposedBy: null, proposedAt: null });
      return annualPlanView(readsIn(tx), ctx.actor, plan.today, input);
    });
  }
}

export interface ReturnAnnualPlanInput extends AnnualPlanVersion {
  readonly reason: string;
}

/** Gives a proposed plan back to its unit with a reason. */
@Injectable()
export class ReturnAnnualPlan {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `task_not_found`, 403 `own_annual_plan`, 409 `scheme_not_active`, `annual_plan_missing`,
   * `annual_plan_state_conflict`, 412 `stale_version`.
   */
  run(ctx: RequestContext, input: ReturnAnnualPlanInput): Promise<AnnualPlanView> {
    return this.commands.run(ctx, { name: 'schemes.return-annual-plan', input }, async (tx) => {
      const plan = await lockPlan(tx, input);
      requireCurrent(plan, input.version);
      const state = nextAnnualPlanState(plan.newest?.state ?? null, 'return');
      if (plan.newest) requireOthersPlan(ctx.actor, { ...plan.newest, unitId: plan.newest.unit.id });
      await moveRevision(tx, plan, 'annual_plan.returned', {
        state,
        reviewedBy: ctx.actor.userId,
        reviewedAt: tx.now,
        returnReason: input.reason,
      });
      return annualPlanView(readsIn(tx), ctx.actor, plan.today, input);
    });
  }
}

async function requireComplete(tx: Tx, plan: LockedPlan): Promise<void> {
  const content = await contentOf(tx, plan);
  const problems = content ? planProblems(content, plan) : [];
  if (problems.length === 0) return;
  throw unprocessable('annual_plan_invalid', '年度计划还不能提交，请按 errors 中各字段的说明补正。', problems);
}

type Move = Partial<
  Pick<AnnualPlanRevisionEntity, 'state' | 'proposedBy' | 'proposedAt' | 'reviewedBy' | 'reviewedAt' | 'returnReason'>
>;

type Deed = 'annual_plan.proposed' | 'annual_plan.withdrawn' | 'annual_plan.returned';

async function moveRevision(tx: Tx, plan: LockedPlan, action: Deed, move: Move): Promise<void> {
  const { head, newest } = begunPlan(plan);
  await touch(tx, head);
  await tx.manager.update(AnnualPlanRevisionEntity, { id: newest.id, jurisdictionId: tx.jurisdictionId }, move);
  tx.audit({
    action,
    subject: { type: 'annual_plan', id: head.id },
    before: { state: newest.state },
    after: {
      taskId: plan.taskId,
      year: plan.year,
      revision: newest.revision,
      state: move.state ?? newest.state,
      ...(move.returnReason != null && { returnReason: move.returnReason }),
    },
  });
}

/** The machine lets nothing move that nobody has begun. */
function begunPlan({ head, newest }: LockedPlan): { readonly head: PlanHead; readonly newest: RevisionRow } {
  if (!head || !newest) throw new Error('the plan has not been begun');
  return { head, newest };
}
