import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, DomainError, unprocessable, type FieldError } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { effectiveDay } from '../domain/annual-plan.js';
import { nextAnnualPlanState } from '../domain/annual-plan-machine.js';
import { requireOthersPlan } from '../domain/annual-plan-people.js';
import { annualPlanApproved } from '../events.js';
import { approveRevisions, lockProposals, type Proposal } from '../persistence/annual-plan-proposals.js';
import { releaseCommitments } from '../persistence/release-commitments.js';
import { lockPlan, requireCurrent, requireRunningYear, type AnnualPlanVersion } from './annual-plan-command.js';
import { annualPlanView, type AnnualPlanView } from './annual-plan-view.js';
import { SchemeLookup } from './scheme-reader.js';

/** Puts a proposed plan into force; the revision before it is kept as SUPERSEDED. */
@Injectable()
export class ApproveAnnualPlan {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `task_not_found`, 403 `own_annual_plan`, 409 `scheme_not_active`, `annual_plan_missing`,
   * `annual_plan_state_conflict`, `annual_plan_year_over`, 412 `stale_version`.
   */
  run(ctx: RequestContext, input: AnnualPlanVersion): Promise<AnnualPlanView> {
    return this.commands.run(ctx, { name: 'schemes.approve-annual-plan', input }, async (tx) => {
      const plan = await lockPlan(tx, input);
      requireCurrent(plan, input.version);
      nextAnnualPlanState(plan.newest?.state ?? null, 'approve');
      const proposals = await lockProposals(tx, plan.schemeId, input.year, [input.taskId]);
      for (const proposal of proposals) requireOthersPlan(ctx.actor, proposal);
      requireRunningYear(plan);
      await approve(tx, plan.schemeId, input.year, proposals);
      return annualPlanView(readsIn(tx), ctx.actor, plan.today, input);
    });
  }
}

export interface ApproveAnnualPlansInput {
  readonly schemeId: string;
  readonly year: number;
  /** The plans with the versions that the caller has seen. */
  readonly plans: readonly { readonly taskId: string; readonly version: number }[];
}

export interface ApprovedAnnualPlans {
  readonly schemeId: string;
  readonly year: number;
  readonly items: readonly {
    readonly taskId: string;
    readonly revision: number;
    readonly effectiveOn: string;
    readonly version: number;
  }[];
}

/** Puts several proposed plans of a year into force, all or none of them. */
@Injectable()
export class ApproveAnnualPlans {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `scheme_not_found`, 409 `scheme_not_active`, `annual_plan_year_over`,
   * 422 `annual_plans_not_approvable` that says of each plan why not.
   */
  run(ctx: RequestContext, input: ApproveAnnualPlansInput): Promise<ApprovedAnnualPlans> {
    return this.commands.run(ctx, { name: 'schemes.approve-annual-plans', input }, async (tx) => {
      const { schemeId, year } = input;
      const scheme = await new SchemeLookup(readsIn(tx)).header(tx.jurisdictionId, schemeId);
      if (scheme.state !== 'ACTIVE') {
        throw conflict('scheme_not_active', '方案不在执行中，不能审批年度计划。请核对方案状态。');
      }
      requireRunningYear({ year, today: businessDay(tx.now) });
      const taskIds = input.plans.map(({ taskId }) => taskId);
      const proposals = await lockProposals(tx, schemeId, year, taskIds);
      const problems = input.plans.flatMap((asked, index) => problemsOf(tx, asked, index, proposals));
      if (problems.length > 0) {
        const detail = '有的年度计划不能批准，本次没有批准任何一项。请按 errors 中的说明处理，或去掉这些项后重试。';
        throw unprocessable('annual_plans_not_approvable', detail, problems);
      }
      return { schemeId, year, items: await approve(tx, schemeId, year, proposals) };
    });
  }
}

function problemsOf(
  tx: Tx,
  asked: { readonly taskId: string; readonly version: number },
  index: number,
  proposals: readonly Proposal[],
): FieldError[] {
  const field = `plans.${index}`;
  const proposal = proposals.find(({ taskId }) => taskId === asked.taskId);
  try {
    if (!proposal) throw noSuch('annual_plan', '年度计划');
    if (proposal.version !== asked.version) {
      return [{ field, code: 'stale_version', message: `“${proposal.title}”的计划已被他人修改，请刷新后核对` }];
    }
    nextAnnualPlanState(proposal.state, 'approve');
    requireOthersPlan(tx.ctx.actor, proposal);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [{ field, code: error.code, message: proposal ? `“${proposal.title}”：${error.detail}` : error.detail }];
  }
}

async function approve(
  tx: Tx,
  schemeId: string,
  year: number,
  proposals: readonly Proposal[],
): Promise<ApprovedAnnualPlans['items']> {
  const effectiveOn = effectiveDay(year, businessDay(tx.now));
  await approveRevisions(tx, proposals, effectiveOn);
  await releaseCommitments(
    tx,
    proposals.map(({ planId }) => planId),
  );
  const { jurisdictionId } = tx;
  return proposals.map(({ planId, taskId, revision, state, version }) => {
    tx.audit({
      action: 'annual_plan.approved',
      subject: { type: 'annual_plan', id: planId },
      before: { state },
      after: { taskId, year, revision, state: 'APPROVED', effectiveOn },
    });
    tx.publish(annualPlanApproved, { jurisdictionId, schemeId, taskId, year, revision });
    return { taskId, revision, effectiveOn, version: version + 1 };
  });
}
