import type { Answer, Body } from '../../../app/api.ts';

export type Plan = Answer<'getTaskAnnualPlan'>;
type SavePlan = Body<'replaceTaskAnnualPlan'>;

export interface PlanForm {
  /** Four, planned percent by the end of each quarter. */
  percents: string[];
  milestones: { id?: string; title: string; dueOn: string; source: string }[];
  targets: {
    id?: string;
    targetId: string;
    name: string;
    comparator: string;
    value: string;
    unit: string;
    source: string;
  }[];
  note: string;
}

export function formOfPlan(plan: Plan): PlanForm {
  return {
    percents: [0, 1, 2, 3].map((quarter) => plan.percents[quarter] ?? ''),
    milestones: plan.milestones.map(({ id, title, dueOn, source }) => ({ id, title, dueOn, source: source ?? '' })),
    targets: plan.targets.map(({ id, targetId, name, comparator, value, unit, source }) => ({
      id,
      targetId: targetId ?? '',
      name,
      comparator,
      value,
      unit,
      source: source ?? '',
    })),
    note: plan.note ?? '',
  };
}

export function bodyOfPlan({ percents, milestones, targets, note }: PlanForm): SavePlan {
  return {
    percents: percents.map((percent) => percent.trim() || null),
    milestones: milestones.map(({ id, title, dueOn, source }) => ({
      ...(id !== undefined && { id }),
      title: title.trim(),
      dueOn,
      source: source.trim() || null,
    })),
    // What is tied to a target of the task takes name, comparator and unit from there.
    targets: targets.map(({ id, targetId, name, comparator, value, unit, source }) => ({
      ...(id !== undefined && { id }),
      ...(targetId === '' ? { name: name.trim(), comparator: comparator as 'gte', unit: unit.trim() } : { targetId }),
      value: value.trim(),
      source: source.trim() || null,
    })),
    note: note.trim() || null,
  };
}
