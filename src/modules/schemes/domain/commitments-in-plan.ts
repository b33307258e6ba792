import { conflict, unprocessable } from '../../../platform/errors.js';
import type { AnnualPlanContent, PlannedMilestone, PlannedTarget } from './annual-plan.js';
import type { YearCommitment } from './year-commitment.js';

/**
 * Only candidates for the planned year, and none that is meant for another task.
 * @param candidates all of the year.
 * @throws DomainError 409 `commitment_not_candidate`, 422 `commitment_of_other_task`.
 */
export function requireFitting(ids: readonly string[], candidates: readonly YearCommitment[], taskId: string): void {
  const wanted = candidates.filter(({ id }) => ids.includes(id));
  if (wanted.length < ids.length) {
    throw conflict(
      'commitment_not_candidate',
      '有的承诺事项不是该年度的候选事项，或已纳入计划、已排除，请刷新后重新选择。',
    );
  }
  const other = wanted.find((commitment) => commitment.taskId !== null && commitment.taskId !== taskId);
  if (other) {
    throw unprocessable(
      'commitment_of_other_task',
      `“${other.name}”已对应到其他任务，不能纳入本任务的计划。如对应有误，请联系统筹单位更正。`,
    );
  }
}

interface TaskTarget {
  readonly id: string;
  readonly name: string;
}

/**
 * The plan with the commitments in it: one with a figure becomes an annual target, of the task's target of the same name
 * if there is one that is not planned yet, any other a milestone at its last day. The sentence that promises it is kept
 * as the source.
 */
export function withCommitments(
  content: AnnualPlanContent,
  commitments: readonly YearCommitment[],
  ofTask: readonly TaskTarget[],
  newId: () => string,
): AnnualPlanContent {
  const milestones: PlannedMilestone[] = [...content.milestones];
  const targets: PlannedTarget[] = [...content.targets];
  for (const commitment of commitments) {
    const shared = { id: newId(), source: commitment.text.slice(0, SOURCE_LIMIT), commitmentId: commitment.id };
    const { value } = commitment;
    if (value === null) {
      milestones.push({ ...shared, title: commitment.name, dueOn: commitment.deadline ?? `${commitment.year}-12-31` });
    } else {
      const same = ofTask.find(({ id, name }) => name === commitment.name && !targets.some((t) => t.targetId === id));
      targets.push({
        ...shared,
        targetId: same?.id ?? null,
        name: commitment.name,
        ...figureOf({ ...commitment, value }),
      });
    }
  }
  return { ...content, milestones, targets };
}

/** Characters, as the source of any other milestone or target. */
const SOURCE_LIMIT = 500;

function figureOf({ comparator, value, valueMax, unit }: YearCommitment & { readonly value: string }) {
  return { comparator: comparator ?? ('gte' as const), value, valueMax, unit: unit ?? '' };
}
