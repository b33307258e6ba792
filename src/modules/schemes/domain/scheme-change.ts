import { unprocessable } from '../../../platform/errors.js';
import {
  matchAssignments,
  type KnownIndicator,
  type KnownScheme,
  type KnownTask,
  type SchemeContent,
  type SchemeMatch,
} from './match-schemes.js';
import type { NewAssignment, NewTarget } from './new-scheme.js';
import type { Pairs } from './pair-up.js';
import type { AssignmentRole } from './vocabulary.js';

export type UnitInRole = { readonly role: AssignmentRole; readonly unitId: string };

/** One change of a scheme that is in force, without a new document. Figures are decimal strings, days `YYYY-MM-DD`. */
export type SchemeChange =
  | {
      readonly kind: 'INDICATOR_TARGET';
      readonly indicatorId: string;
      /** Null for a target that is no number. */
      readonly value: string | null;
      readonly targetText: string;
    }
  | { readonly kind: 'TARGET_VALUE'; readonly targetId: string; readonly value: string }
  | { readonly kind: 'TARGET_DEADLINE'; readonly targetId: string; readonly deadline: string }
  | { readonly kind: 'TASK_TEXT'; readonly taskId: string; readonly title: string; readonly body: string }
  | {
      readonly kind: 'TASK_DEADLINE';
      readonly taskId: string;
      readonly deadline: string;
      readonly deadlineText: string;
    }
  | {
      readonly kind: 'UNITS';
      /** A task or an indicator. */
      readonly itemId: string;
      readonly add: readonly UnitInRole[];
      readonly remove: readonly UnitInRole[];
    };

export interface ChangedScheme {
  readonly content: SchemeContent;
  readonly match: SchemeMatch;
}

/**
 * A scheme with the changes made and nothing else touched: every part is the same part as before.
 * @param unitNames of the units that changes bring in, by id.
 * @throws DomainError 422 `change_unknown` for what the scheme has not, `lead_missing` for a task that nobody would lead.
 */
export function withChanges(
  before: KnownScheme,
  changes: readonly SchemeChange[],
  unitNames: ReadonlyMap<string, string>,
): ChangedScheme {
  const applied = new Applied(unitNames);
  changes.forEach((change, index) => applied.add(change, index));
  const sections = before.sections.map((section) => ({
    ...section,
    tasks: section.tasks.map((task) => applied.toTask(task)),
  }));
  const indicators = before.indicators.map((indicator) => applied.toIndicator(indicator));
  applied.requireAllMade();
  const { workRequirements, duties } = before;
  const content = { sections, indicators, workRequirements, duties };
  return { content, match: sameParts(before, content) };
}

class Applied {
  private readonly byItem = new Map<string, { readonly change: SchemeChange; readonly index: number }[]>();
  private readonly made = new Set<number>();

  constructor(private readonly unitNames: ReadonlyMap<string, string>) {}

  add(change: SchemeChange, index: number): void {
    const id = itemOf(change);
    this.byItem.set(id, [...(this.byItem.get(id) ?? []), { change, index }]);
  }

  toTask(task: KnownTask): KnownTask {
    const targets = task.targets.map((target) => this.reduced(target, target.id, changedTarget));
    const changed = this.reduced<KnownTask>({ ...task, targets }, task.id, (one, change) =>
      change.kind === 'UNITS' ? this.withUnits(one, change) : changedTask(one, change),
    );
    if (changed.assignments === task.assignments || changed.assignments.some(({ role }) => role === 'LEAD')) {
      return changed;
    }
    throw unprocessable('lead_missing', `任务“${task.title}”调整后没有牵头单位，请同时指定新的牵头单位。`);
  }

  toIndicator(indicator: KnownIndicator): KnownIndicator {
    return this.reduced(indicator, indicator.id, (one, change) =>
      change.kind === 'UNITS' ? this.withUnits(one, change) : changedIndicator(one, change),
    );
  }

  requireAllMade(): void {
    const all = [...this.byItem.values()].flat();
    const open = all.find(({ index }) => !this.made.has(index));
    if (!open) return;
    throw unprocessable(
      'change_unknown',
      `第 ${open.index + 1} 项调整所指的指标、目标、任务或单位不在现行方案中，请刷新后从方案中重新选择。`,
      [{ field: `changes.${open.index}`, code: 'unknown', message: '不在现行方案中' }],
    );
  }

  /** A step that gives the same thing back did not fit it. */
  private reduced<T>(thing: T, id: string, step: (thing: T, change: SchemeChange) => T): T {
    return (this.byItem.get(id) ?? []).reduce((one, { change, index }) => {
      const other = step(one, change);
      if (other !== one) this.made.add(index);
      return other;
    }, thing);
  }

  private withUnits<T extends { readonly assignments: readonly NewAssignment[] }>(
    item: T,
    { add, remove }: Extract<SchemeChange, { kind: 'UNITS' }>,
  ): T {
    const isOf = ({ role, unitId }: NewAssignment, unit: UnitInRole): boolean =>
      role === unit.role && unitId === unit.unitId;
    const fits = remove.every((unit) => item.assignments.some((each) => isOf(each, unit)));
    if (!fits || add.some(({ unitId }) => !this.unitNames.has(unitId))) return item;
    const kept = item.assignments.filter((each) => !remove.some((unit) => isOf(each, unit)));
    const added = add.filter((unit) => !kept.some((each) => isOf(each, unit)));
    return { ...item, assignments: [...kept, ...added.map((unit) => this.assignment(unit))] };
  }

  private assignment({ role, unitId }: UnitInRole): NewAssignment {
    const asWritten = this.unitNames.get(unitId) ?? '';
    return { role, asWritten, unitId, groupId: null, leftOpen: false, inferredBy: null, source: null };
  }
}

function itemOf(change: SchemeChange): string {
  switch (change.kind) {
    case 'INDICATOR_TARGET':
      return change.indicatorId;
    case 'TARGET_VALUE':
    case 'TARGET_DEADLINE':
      return change.targetId;
    case 'TASK_TEXT':
    case 'TASK_DEADLINE':
      return change.taskId;
    case 'UNITS':
      return change.itemId;
  }
}

function changedTarget<T extends NewTarget>(target: T, change: SchemeChange): T {
  if (change.kind === 'TARGET_VALUE') return { ...target, value: change.value };
  if (change.kind === 'TARGET_DEADLINE') return { ...target, deadline: change.deadline };
  return target;
}

function changedTask(task: KnownTask, change: SchemeChange): KnownTask {
  if (change.kind === 'TASK_TEXT') return { ...task, title: change.title, body: change.body };
  if (change.kind === 'TASK_DEADLINE') {
    return { ...task, deadline: change.deadline, deadlineText: change.deadlineText };
  }
  return task;
}

function changedIndicator(indicator: KnownIndicator, change: SchemeChange): KnownIndicator {
  if (change.kind !== 'INDICATOR_TARGET') return indicator;
  return { ...indicator, value: change.value, targetText: change.targetText };
}

/** The parts stand in the same order before and after. */
function sameParts(before: KnownScheme, after: Pick<KnownScheme, 'sections' | 'indicators'>): SchemeMatch {
  const tasksBefore = before.sections.flatMap(({ tasks }) => tasks);
  const tasksAfter = after.sections.flatMap(({ tasks }) => tasks);
  return {
    sections: same(before.sections, after.sections),
    tasks: {
      kept: tasksBefore.map((task, index) => {
        const other = tasksAfter[index] ?? task;
        return {
          before: task,
          after: other,
          measures: same(task.measures, other.measures),
          targets: same(task.targets, other.targets),
          assignments: matchAssignments(task.assignments, other.assignments),
        };
      }),
      ended: [],
      added: [],
    },
    indicators: {
      kept: before.indicators.map((indicator, index) => {
        const other = after.indicators[index] ?? indicator;
        const assignments = matchAssignments(indicator.assignments, other.assignments);
        return { before: indicator, after: other, assignments };
      }),
      ended: [],
      added: [],
    },
    workRequirements: same(before.workRequirements, before.workRequirements),
    duties: same(before.duties, before.duties),
  };
}

function same<T>(before: readonly T[], after: readonly T[]): Pairs<T, T> {
  return { kept: before.map((one, index) => [one, after[index] ?? one] as const), ended: [], added: [] };
}
