import { businessDay } from '../../../platform/clock/clock.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, stale, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { isYearOver } from '../domain/annual-plan.js';
import { AnnualPlanEntity } from '../persistence/annual-plan.entity.js';
import {
  lockPlanHead,
  plannedTask,
  planRevisions,
  type PlanHead,
  type PlannedTask,
  type RevisionRow,
} from '../persistence/annual-plan-rows.js';

/** A task's plan of a year, as the caller saw it: version 0 is a plan that nobody has begun. */
export interface AnnualPlanVersion {
  readonly taskId: string;
  readonly year: number;
  readonly version: number;
}

/** The plan held until the command ends. */
export interface LockedPlan extends PlannedTask {
  readonly year: number;
  readonly today: string;
  /** Null when nobody has begun it. */
  readonly head: PlanHead | null;
  /** The newest revision; null before the first. */
  readonly newest: RevisionRow | null;
  readonly approved: RevisionRow | null;
}

/** @throws DomainError 404 `task_not_found`. */
export async function lockPlan(tx: Tx, { taskId, year }: Omit<AnnualPlanVersion, 'version'>): Promise<LockedPlan> {
  const today = businessDay(tx.now);
  const head = await lockPlanHead(tx, taskId, year);
  const task = await plannedTask(readsIn(tx), tx.jurisdictionId, taskId, today);
  if (!task || task.ended) throw noSuch('task', '任务');
  const revisions = head ? await planRevisions(readsIn(tx), tx.jurisdictionId, head.id) : [];
  return {
    ...task,
    year,
    today,
    head,
    newest: revisions[0] ?? null,
    approved: revisions.find(({ state }) => state === 'APPROVED') ?? null,
  };
}

/**
 * What every change of a plan needs, after the question who asks.
 * @throws DomainError 409 `scheme_not_active`, 412 `stale_version`.
 */
export function requireCurrent(plan: LockedPlan, version: number): void {
  if (plan.schemeState !== 'ACTIVE') {
    throw conflict('scheme_not_active', '方案不在执行中，不能编制或审批年度计划。请联系统筹单位核对方案状态。');
  }
  if ((plan.head?.version ?? 0) !== version) throw stale();
}

/** @throws DomainError 422 `year_outside_plan`. */
export function requireYearOfPlan({
  year,
  planStart,
  planEnd,
}: Pick<LockedPlan, 'year' | 'planStart' | 'planEnd'>): void {
  const [first, last] = [planStart, planEnd].map((day) => Number(day.slice(0, 4)));
  if (first !== undefined && last !== undefined && year >= first && year <= last) return;
  throw unprocessable('year_outside_plan', `${year}年不在规划期（${first}年至${last}年）内，请更正年度。`);
}

/** @throws DomainError 409 `annual_plan_year_over`. */
export function requireRunningYear({ year, today }: Pick<LockedPlan, 'year' | 'today'>): void {
  if (!isYearOver(year, today)) return;
  throw conflict('annual_plan_year_over', `${year}年已经结束，不能再编制、调整或批准该年度的计划。`);
}

/** Counts the plan's version up. @throws DomainError 412 `stale_version`. */
export async function touch(tx: Tx, head: PlanHead): Promise<void> {
  await compareAndSet(tx, AnnualPlanEntity, head, {});
}
