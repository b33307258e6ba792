import type { Tx } from '../../../platform/database/transaction.js';
import { unprocessable, type FieldError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { AnnualPlanContent, PlannedMilestone, PlannedTarget, QuarterPercents } from '../domain/annual-plan.js';
import type { Comparator } from '../domain/vocabulary.js';

export interface MilestoneInput {
  /** Of a milestone of the revision before; left out for a new one. */
  readonly id?: string;
  readonly title: string;
  readonly dueOn: string;
  readonly source?: string | null;
}

export interface AnnualTargetInput {
  /** Of an annual target of the revision before; left out for a new one. */
  readonly id?: string;
  /** A target of the task, whose name, unit and comparator are taken when they are left out. */
  readonly targetId?: string | null;
  readonly name?: string;
  readonly comparator?: Comparator;
  /** Decimal string. */
  readonly value: string;
  readonly valueMax?: string | null;
  readonly unit?: string;
  readonly source?: string | null;
}

/** The whole plan: what is left out is not planned. */
export interface AnnualPlanInput {
  readonly percents: QuarterPercents;
  readonly milestones?: readonly MilestoneInput[];
  readonly targets?: readonly AnnualTargetInput[];
  readonly note?: string | null;
}

interface TaskTarget {
  readonly id: string;
  readonly name: string;
  readonly comparator: Comparator;
  readonly unit: string;
}

/**
 * The content that the input makes of a plan. What is taken from a commitment stays so as long as its id is kept.
 * @throws DomainError 422 `annual_plan_invalid` for ids that are unknown or given twice, and for targets without a name.
 */
export async function planContent(
  tx: Tx,
  taskId: string,
  before: AnnualPlanContent | null,
  input: AnnualPlanInput,
): Promise<AnnualPlanContent> {
  const ofTask = await taskTargets(tx, taskId);
  const { milestones = [], targets = [] } = input;
  const problems = [
    ...unknownIds('milestones', milestones, before?.milestones ?? []),
    ...unknownIds('targets', targets, before?.targets ?? []),
    ...targetProblems(targets, ofTask),
  ];
  if (problems.length > 0) {
    throw unprocessable('annual_plan_invalid', '年度计划有误，请按 errors 中各字段的说明修改后重试。', problems);
  }
  return {
    percents: input.percents,
    milestones: milestones.map((milestone) => toMilestone(milestone, before)),
    targets: targets.map((target) => toTarget(target, before, ofTask)),
    note: input.note ?? null,
  };
}

export async function taskTargets(tx: Tx, taskId: string): Promise<ReadonlyMap<string, TaskTarget>> {
  const rows = await tx.sql<TaskTarget>(
    `SELECT id, name, comparator, unit FROM target
     WHERE jurisdiction_id = $1 AND task_id = $2 AND ended_revision IS NULL`,
    [tx.jurisdictionId, taskId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function toMilestone(input: MilestoneInput, before: AnnualPlanContent | null): PlannedMilestone {
  const known = before?.milestones.find(({ id }) => id === input.id);
  return {
    id: input.id ?? newId(),
    title: input.title,
    dueOn: input.dueOn,
    source: input.source === undefined ? (known?.source ?? null) : input.source,
    commitmentId: known?.commitmentId ?? null,
  };
}

function toTarget(
  input: AnnualTargetInput,
  before: AnnualPlanContent | null,
  ofTask: ReadonlyMap<string, TaskTarget>,
): PlannedTarget {
  const known = before?.targets.find(({ id }) => id === input.id);
  const target = ofTask.get(input.targetId ?? '');
  return {
    id: input.id ?? newId(),
    targetId: target?.id ?? null,
    name: input.name ?? target?.name ?? '',
    comparator: input.comparator ?? target?.comparator ?? 'gte',
    value: input.value,
    valueMax: input.valueMax ?? null,
    unit: input.unit ?? target?.unit ?? '',
    source: input.source === undefined ? (known?.source ?? null) : input.source,
    commitmentId: known?.commitmentId ?? null,
  };
}

function unknownIds(
  field: string,
  inputs: readonly { readonly id?: string }[],
  before: readonly { readonly id: string }[],
): FieldError[] {
  const known = new Set(before.map(({ id }) => id));
  return inputs.flatMap(({ id }, index) => {
    if (id === undefined || known.delete(id)) return [];
    const message = '编号不在上一版计划中或重复，新增的项请不要填写编号';
    return [{ field: `${field}.${index}.id`, code: 'unknown', message }];
  });
}

function targetProblems(inputs: readonly AnnualTargetInput[], ofTask: ReadonlyMap<string, TaskTarget>): FieldError[] {
  const used = new Set<string>();
  return inputs.flatMap(({ targetId, name, value, valueMax }, index): FieldError[] => {
    const field = `targets.${index}`;
    if (targetId == null) {
      if (!name) return [{ field: `${field}.name`, code: 'required', message: '请填写目标名称，或选定任务的量化目标' }];
    } else if (!ofTask.has(targetId)) {
      return [{ field: `${field}.targetId`, code: 'unknown', message: '这不是该任务的量化目标，请从任务的目标中选择' }];
    } else if (used.has(targetId)) {
      return [{ field: `${field}.targetId`, code: 'twice', message: '同一量化目标只能有一个年度目标值' }];
    } else {
      used.add(targetId);
    }
    if (valueMax != null && Number(valueMax) < Number(value)) {
      return [{ field: `${field}.valueMax`, code: 'out_of_order', message: '上限不能小于下限' }];
    }
    return [];
  });
}
