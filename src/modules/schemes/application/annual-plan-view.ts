import type { Reads } from '../../../platform/database/reads.js';
import { notFound, type FieldError } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { hasRole, type Actor } from '../../../platform/security/actor.js';
import {
  EMPTY_PLAN,
  planProblems,
  planRemarks,
  type AnnualPlanContent,
  type PlannedTarget,
  type PlanRemark,
  type QuarterPercents,
} from '../domain/annual-plan.js';
import { annualPlanActions, type AnnualPlanAction, type AnnualPlanState } from '../domain/annual-plan-machine.js';
import { isOwnPlan, plansFor, seesOpenPlansOf } from '../domain/annual-plan-people.js';
import {
  endOfYearBefore,
  planHead,
  planMilestones,
  plannedTask,
  planRevisions,
  planTargets,
  type MilestoneRow,
  type PlannedTask,
  type RevisionRow,
} from '../persistence/annual-plan-rows.js';
import { requireYearOfPlan } from './annual-plan-command.js';

/** Days are `YYYY-MM-DD`, percents 0…100 and other figures decimal strings, instants ISO in UTC. */
export interface AnnualPlanView {
  readonly taskId: string;
  readonly schemeId: string;
  readonly year: number;
  /** The unit that consolidates the task today and plans it; null when the document left it open. */
  readonly lead: PlannedTask['lead'];
  /** The revision that is shown; null before the first. */
  readonly revision: number | null;
  readonly state: AnnualPlanState | null;
  /** By the end of each quarter, of the whole task. */
  readonly percents: QuarterPercents;
  readonly milestones: readonly MilestoneRow[];
  readonly targets: readonly PlannedTarget[];
  readonly note: string | null;
  readonly proposedBy: string | null;
  readonly proposedAt: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly returnReason: string | null;
  /** First day that is judged by this revision; null while it is not approved. */
  readonly effectiveOn: string | null;
  /** What has to be put right before it can be proposed. */
  readonly problems: readonly FieldError[];
  /** What whoever approves should notice. */
  readonly remarks: readonly PlanRemark[];
  /** The newest first. */
  readonly revisions: readonly Pick<RevisionRow, 'revision' | 'state' | 'percents' | 'effectiveOn' | 'note'>[];
  /** What the caller may do with the newest revision now. */
  readonly actions: readonly AnnualPlanAction[];
  /** Of the plan, over all its revisions; 0 before the first. */
  readonly version: number;
}

export interface AskedPlan {
  readonly taskId: string;
  readonly year: number;
  /** Default: the newest one that the caller may see. */
  readonly revision?: number;
}

/**
 * @throws DomainError 404 `task_not_found`, 404 `annual_plan_revision_not_found` for a revision that is unknown or not
 * for the caller's eyes, 422 `year_outside_plan`.
 */
export async function annualPlanView(
  reads: Reads,
  actor: Actor,
  today: string,
  { taskId, year, revision }: AskedPlan,
): Promise<AnnualPlanView> {
  const { jurisdictionId } = actor;
  const task = await plannedTask(reads, jurisdictionId, taskId, today);
  if (!task) throw noSuch('task', '任务');
  requireYearOfPlan({ ...task, year });
  const head = await planHead(reads, jurisdictionId, taskId, year);
  const all = head ? await planRevisions(reads, jurisdictionId, head.id) : [];
  const revisions = all.filter(visibleTo(actor));
  const shown = revision === undefined ? revisions[0] : revisions.find((each) => each.revision === revision);
  if (!shown && revision !== undefined) {
    throw notFound('annual_plan_revision_not_found', '没有找到这一版年度计划，请从年度计划的版本列表进入。');
  }
  const milestones = head && shown ? await planMilestones(reads, jurisdictionId, head.id, shown.id) : [];
  const targets = shown ? await planTargets(reads, jurisdictionId, shown.id) : [];
  const content = shown ? { percents: shown.percents, milestones, targets, note: shown.note } : EMPTY_PLAN;
  return {
    taskId,
    schemeId: task.schemeId,
    year,
    lead: task.lead,
    revision: shown?.revision ?? null,
    state: shown?.state ?? null,
    percents: content.percents,
    milestones,
    targets,
    note: content.note,
    proposedBy: shown?.proposedBy ?? null,
    proposedAt: shown?.proposedAt ?? null,
    reviewedBy: shown?.reviewedBy ?? null,
    reviewedAt: shown?.reviewedAt ?? null,
    returnReason: shown?.returnReason ?? null,
    effectiveOn: shown?.effectiveOn ?? null,
    ...(await findings(reads, actor, task, year, shown, content)),
    revisions: revisions.map(({ revision: number, state, percents, effectiveOn, note }) => ({
      revision: number,
      state,
      percents,
      effectiveOn,
      note,
    })),
    actions: task.ended || task.schemeState !== 'ACTIVE' ? [] : actionsOf(actor, task, all[0] ?? null),
    version: head?.version ?? 0,
  };
}

/** Only of what is still open: an approved plan was examined when it was approved. */
async function findings(
  reads: Reads,
  actor: Actor,
  task: PlannedTask,
  year: number,
  shown: RevisionRow | undefined,
  content: AnnualPlanContent,
): Promise<Pick<AnnualPlanView, 'problems' | 'remarks'>> {
  if (!shown || shown.effectiveOn !== null) return { problems: [], remarks: [] };
  const planned = { ...task, year };
  const lastYear = await endOfYearBefore(reads, actor.jurisdictionId, task.taskId, year);
  return { problems: planProblems(content, planned), remarks: planRemarks(content, planned, lastYear) };
}

function visibleTo(actor: Actor): (revision: RevisionRow) => boolean {
  const units = seesOpenPlansOf(actor);
  return ({ effectiveOn, unit }) => effectiveOn !== null || units === null || units.includes(unit.id);
}

function actionsOf(actor: Actor, task: PlannedTask, newest: RevisionRow | null): readonly AnnualPlanAction[] {
  const own = newest !== null && isOwnPlan(actor, { ...newest, unitId: newest.unit.id });
  return annualPlanActions(newest?.state ?? null, {
    lead: plansFor(actor, task.lead?.id ?? null),
    coordinator: hasRole(actor, 'coordinator') && !own,
  });
}
