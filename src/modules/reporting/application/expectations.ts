import type { Reads } from '../../../platform/database/reads.js';
import { Decimal } from '../../../platform/decimal.js';
import { groupBy } from '../../../platform/group-by.js';
import { SchemeLookup, type PlanInForce } from '../../schemes/index.js';
import { plannedAt } from '../../schemes/rules.js';
import { elapsedPercent, type Expectation } from '../domain/red-light.js';
import type { FoundObligation } from '../persistence/locked-obligation.js';

/**
 * The path of the task's annual plan, without one the share of the plan period that has passed. A report speaks of its
 * period's last day, or of today when that comes earlier (ADR 13).
 */
export async function expectations(
  reads: Reads,
  jurisdictionId: string,
  obligations: readonly FoundObligation[],
  today: string,
): Promise<(obligation: FoundObligation) => Expectation | null> {
  const dayOf = ({ periodEnd }: FoundObligation): string => (periodEnd < today ? periodEnd : today);
  const keyOf = (obligation: FoundObligation): string => `${obligation.schemeId} ${dayOf(obligation)}`;
  const plans = new Map<string, PlanInForce[]>();
  const onTasks = obligations.filter(({ taskId }) => taskId !== null);
  for (const [key, group] of groupBy(onTasks, keyOf)) {
    const [first] = group;
    const taskIds = group.flatMap(({ taskId }) => taskId ?? []);
    const { schemeId } = first!;
    plans.set(key, await new SchemeLookup(reads).plansInForce(jurisdictionId, schemeId, dayOf(first!), taskIds));
  }
  return (obligation) => {
    const { taskId, planStart, planEnd } = obligation;
    if (taskId === null) return null;
    const ofTask = (plans.get(keyOf(obligation)) ?? []).filter((plan) => plan.taskId === taskId);
    const day = dayOf(obligation);
    const planned = plannedAt(ofTask, { start: planStart, end: planEnd }, day);
    const percent = planned ? new Decimal(planned.percent) : elapsedPercent({ planStart, planEnd }, day);
    return { percent: percent.toDecimalPlaces(6).toString(), from: planned ? 'ANNUAL_PLAN' : 'ELAPSED_TIME' };
  };
}
