import { forbidden } from '../../../platform/errors.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';

/** The unit that consolidates the task, by its reporter or approver. @throws DomainError 403 `foreign_unit`. */
export function requirePlanningUnit(actor: Actor, leadUnitId: string | null): void {
  if (plansFor(actor, leadUnitId)) return;
  throw forbidden('foreign_unit', '年度计划由这项任务的汇总牵头单位编制和提交，您的岗位不能办理。请联系汇总牵头单位。');
}

export function plansFor(actor: Actor, leadUnitId: string | null): boolean {
  return leadUnitId !== null && unitsOf(actor, 'reporter', 'approver').includes(leadUnitId);
}

export interface ProposedPlan {
  readonly unitId: string;
  readonly authorId: string;
  readonly proposedBy: string | null;
}

/**
 * Nobody approves a plan that he wrote or proposed, nor one of a unit for which he reports; the coordinator's own post
 * sits in a unit too (区发改局), which does not bar him.
 */
export function isOwnPlan(actor: Actor, plan: ProposedPlan): boolean {
  const person = actor.userId !== null && [plan.authorId, plan.proposedBy].includes(actor.userId);
  return person || plansFor(actor, plan.unitId);
}

/** What is still being written is shown to its unit and to those who steer; what was approved, to everybody. */
export function seesOpenPlansOf(actor: Actor): readonly string[] | null {
  if (actor.kind === 'system' || hasRole(actor, 'coordinator', 'supervisor', 'leader')) return null;
  return unitsOf(actor, 'reporter', 'approver');
}

/** @throws DomainError 403 `own_annual_plan`. */
export function requireOthersPlan(actor: Actor, plan: ProposedPlan): void {
  if (isOwnPlan(actor, plan)) {
    throw forbidden('own_annual_plan', '不能审批自己编制、提交或本单位的年度计划，请由另一位统筹人员审批。');
  }
}
