import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { JsonValue } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { AnnualPlanContent } from '../domain/annual-plan.js';
import { requireAnnualPlanAction } from '../domain/annual-plan-machine.js';
import { requirePlanningUnit } from '../domain/annual-plan-people.js';
import { AnnualPlanEntity, AnnualPlanRevisionEntity } from '../persistence/annual-plan.entity.js';
import { planMilestones, planTargets, replaceContent, type PlanHead } from '../persistence/annual-plan-rows.js';
import { releaseCommitments } from '../persistence/release-commitments.js';
import {
  lockPlan,
  requireCurrent,
  requireRunningYear,
  requireYearOfPlan,
  touch,
  type AnnualPlanVersion,
  type LockedPlan,
} from './annual-plan-command.js';
import { planContent, type AnnualPlanInput } from './annual-plan-input.js';
import { annualPlanView, type AnnualPlanView } from './annual-plan-view.js';

export interface SaveAnnualPlanInput extends AnnualPlanVersion {
  readonly content: AnnualPlanInput;
}

/** Writes the plan of a year: begins it, goes on with the open revision, or begins the next one of an approved plan. */
@Injectable()
export class SaveAnnualPlan {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `task_not_found`, 403 `foreign_unit`, 409 `scheme_not_active`, `annual_plan_year_over`,
   * `annual_plan_state_conflict`, 412 `stale_version`, 422 `year_outside_plan`, `annual_plan_invalid`.
   */
  run(ctx: RequestContext, input: SaveAnnualPlanInput): Promise<AnnualPlanView> {
    return this.commands.run(ctx, { name: 'schemes.save-annual-plan', input }, async (tx) => {
      const plan = await openForWriting(tx, input);
      const before = await contentOf(tx, plan);
      const content = await planContent(tx, plan.taskId, before, input.content);
      await writeRevision(tx, plan, content, before);
      return annualPlanView(readsIn(tx), ctx.actor, plan.today, input);
    });
  }
}

/** @throws DomainError as {@link SaveAnnualPlan}. */
export async function openForWriting(tx: Tx, asked: AnnualPlanVersion): Promise<LockedPlan> {
  const plan = await lockPlan(tx, asked);
  requirePlanningUnit(tx.ctx.actor, plan.lead?.id ?? null);
  requireYearOfPlan(plan);
  requireCurrent(plan, asked.version);
  requireAnnualPlanAction(plan.newest?.state ?? null, 'edit');
  requireRunningYear(plan);
  return plan;
}

/** What the newest revision says; null before the first. */
export async function contentOf(tx: Tx, { head, newest }: LockedPlan): Promise<AnnualPlanContent | null> {
  if (!head || !newest) return null;
  const reads = readsIn(tx);
  const milestones = await planMilestones(reads, tx.jurisdictionId, head.id, newest.id);
  return {
    percents: newest.percents,
    milestones: milestones.map(({ id, title, dueOn, source, commitmentId }) => ({
      id,
      title,
      dueOn,
      source,
      commitmentId,
    })),
    targets: await planTargets(reads, tx.jurisdictionId, newest.id),
    note: newest.note,
  };
}

export async function writeRevision(
  tx: Tx,
  plan: LockedPlan,
  content: AnnualPlanContent,
  before: AnnualPlanContent | null,
): Promise<void> {
  const head = await begun(tx, plan);
  const revisionId = await openRevision(tx, plan, head, content);
  await replaceContent(tx, revisionId, content);
  const kept = new Set(commitmentsIn(content));
  const dropped = before ? commitmentsIn(before).filter((id) => !kept.has(id)) : [];
  if (dropped.length > 0) await releaseCommitments(tx, [head.id], dropped);
  tx.audit({
    action: 'annual_plan.saved',
    subject: { type: 'annual_plan', id: head.id },
    before: before as unknown as JsonValue,
    after: { taskId: plan.taskId, year: plan.year, ...(content as unknown as Record<string, JsonValue>) },
  });
}

function commitmentsIn({ milestones, targets }: AnnualPlanContent): string[] {
  return [...milestones, ...targets].flatMap(({ commitmentId }) => commitmentId ?? []);
}

/** Two who begin the same plan meet in `uq_annual_plan_year`; the second one is stale. */
async function begun(tx: Tx, { head, schemeId, taskId, year }: LockedPlan): Promise<PlanHead> {
  if (head) {
    await touch(tx, head);
    return head;
  }
  const made = { id: newId(), version: 1 };
  await tx.manager.insert(AnnualPlanEntity, { ...made, jurisdictionId: tx.jurisdictionId, schemeId, taskId, year });
  return made;
}

/** @returns the id of the revision that is being written. */
async function openRevision(
  tx: Tx,
  { newest, lead }: LockedPlan,
  head: PlanHead,
  { percents: [q1, q2, q3, q4], note }: AnnualPlanContent,
): Promise<string> {
  const written = { q1, q2, q3, q4, note };
  if (newest && newest.state !== 'APPROVED') {
    await tx.manager.update(AnnualPlanRevisionEntity, { id: newest.id, jurisdictionId: tx.jurisdictionId }, written);
    return newest.id;
  }
  if (!lead || tx.ctx.actor.userId === null) throw new Error('a plan is written by a person of the consolidating unit');
  const id = newId();
  await tx.manager.insert(AnnualPlanRevisionEntity, {
    id,
    jurisdictionId: tx.jurisdictionId,
    planId: head.id,
    revision: (newest?.revision ?? 0) + 1,
    state: 'DRAFT',
    unitId: lead.id,
    ...written,
    authorId: tx.ctx.actor.userId,
    createdAt: tx.now,
  });
  return id;
}
