import { unprocessable } from '../../../platform/errors.js';
import { addedIndicator, addedTarget, addedTask, assignmentOf, type Surroundings } from './added-parts.js';
import { addedSection } from './added-section.js';
import { requireNoContradiction } from './change-conflicts.js';
import type {
  KnownIndicator,
  KnownScheme,
  KnownSection,
  KnownTask,
  SchemeContent,
  SchemeMatch,
} from './match-schemes.js';
import type { NewAssignment, NewIndicator, NewMeasure, NewSection, NewTarget, NewTask } from './new-scheme.js';
import { sameParts } from './same-parts.js';
import { isAddition, isEnd, itemOf, type PartChanged, type SchemeChange, type UnitInRole } from './scheme-change.js';

export interface ChangedScheme {
  readonly content: SchemeContent;
  readonly match: SchemeMatch;
}

/**
 * A scheme with the changes made and nothing else touched: every part that stays is the same part as before, new ones
 * stand at the end of their section, task or kind, new sections where they are wanted.
 * @throws DomainError 422 `change_unknown` for what the scheme has not, `changes_contradictory`, `lead_missing` for a task
 *   that nobody would lead, `merge_unknown`, `scheme_would_be_empty`, and as {@link addedTask} and its neighbours.
 */
export function withChanges(
  before: KnownScheme,
  changes: readonly SchemeChange[],
  surroundings: Surroundings,
): ChangedScheme {
  requireNoContradiction(before, changes);
  requireMergesFit(before, changes);
  const applied = new Applied(changes, surroundings);
  const sections = applied.toSections(before.sections);
  const indicators = applied.toIndicators(before.indicators);
  applied.requireAllMade();
  const { workRequirements, duties } = before;
  const content = { sections, indicators, workRequirements, duties };
  requireSomethingLeft(content);
  return { content, match: sameParts(before, content) };
}

interface Numbered<Change extends SchemeChange = SchemeChange> {
  readonly change: Change;
  readonly index: number;
}

class Applied {
  private readonly byItem = new Map<string | null, Numbered[]>();
  private readonly made = new Set<number>();

  constructor(
    changes: readonly SchemeChange[],
    private readonly surroundings: Surroundings,
  ) {
    changes.forEach((change, index) => {
      const id = itemOf(change);
      this.byItem.set(id, [...(this.byItem.get(id) ?? []), { change, index }]);
    });
  }

  toSections(before: readonly KnownSection[]): NewSection[] {
    const sections: NewSection[] = before.map((section) => this.toSection(section));
    for (const { change, index } of [...before.map(({ id }) => id), null].flatMap((id) => this.of(id))) {
      if (change.kind !== 'SECTION_ADD') continue;
      const { beforeSectionId } = change.section;
      const place = sections.findIndex((each) => 'id' in each && each.id === beforeSectionId);
      const added = addedSection(change.section, sections, this.surroundings, index);
      sections.splice(place < 0 ? sections.length : place, 0, added);
      this.made.add(index);
    }
    return sections;
  }

  private toSection(section: KnownSection) {
    const tasks: NewTask[] = this.left(section.tasks, 'TASK_END').map((task) => this.toTask(task));
    for (const { change, index } of this.of(section.id)) {
      if (change.kind !== 'TASK_ADD') continue;
      tasks.push(addedTask(change.task, section, tasks, this.surroundings, index));
      this.made.add(index);
    }
    return { ...section, tasks };
  }

  toIndicators(before: readonly KnownIndicator[]): readonly NewIndicator[] {
    const indicators: NewIndicator[] = this.left(before, 'INDICATOR_END').map((each) => this.toIndicator(each));
    for (const { change, index } of this.of(null)) {
      if (change.kind !== 'INDICATOR_ADD') continue;
      const added = addedIndicator(change.indicator, indicators, this.surroundings, index);
      const last = indicators.findLastIndex(({ attribute }) => attribute === added.attribute);
      indicators.splice(last < 0 ? indicators.length : last + 1, 0, added);
      this.made.add(index);
    }
    return indicators;
  }

  requireAllMade(): void {
    const all = [...this.byItem.values()].flat();
    const open = all.find(({ index }) => !this.made.has(index));
    if (!open) return;
    const what = ['TASK_ADD', 'SECTION_ADD'].includes(open.change.kind) ? '章节' : '指标、目标、举措、任务或单位';
    throw unprocessable(
      'change_unknown',
      `第 ${open.index + 1} 项调整所指的${what}不在现行方案中，请刷新后从方案中重新选择。`,
      [{ field: `changes.${open.index}`, code: 'unknown', message: '不在现行方案中' }],
    );
  }

  private toTask(task: KnownTask): NewTask {
    const measures: NewMeasure[] = [...this.left(task.measures, 'MEASURE_END')];
    const targets: NewTarget[] = this.left(task.targets, 'TARGET_END').map((target) =>
      this.reduced(target, target.id, changedTarget),
    );
    for (const { change, index } of this.of(task.id)) {
      if (change.kind === 'MEASURE_ADD') measures.push(addedMeasure(change.title, measures, index));
      else if (change.kind === 'TARGET_ADD') targets.push(addedTarget(change.target, this.surroundings, index));
      else continue;
      this.made.add(index);
    }
    const changed = this.reduced<NewTask & { readonly id: string }>(
      { ...task, measures, targets },
      task.id,
      (one, change) => (change.kind === 'UNITS' ? this.withUnits(one, change) : changedTask(one, change)),
    );
    if (changed.assignments === task.assignments || changed.assignments.some(({ role }) => role === 'LEAD')) {
      return changed;
    }
    throw unprocessable('lead_missing', `任务“${task.title}”调整后没有牵头单位，请同时指定新的牵头单位。`);
  }

  private toIndicator(indicator: KnownIndicator): NewIndicator {
    return this.reduced<NewIndicator>(indicator, indicator.id, (one, change) =>
      change.kind === 'UNITS' ? this.withUnits(one, change) : changedIndicator(one, change),
    );
  }

  private of(id: string | null): readonly Numbered[] {
    return this.byItem.get(id) ?? [];
  }

  /** The parts that no change ends. */
  private left<T extends { readonly id: string }>(parts: readonly T[], kind: SchemeChange['kind']): readonly T[] {
    return parts.filter(({ id }) => {
      const end = this.of(id).find(({ change }) => change.kind === kind);
      if (end) this.made.add(end.index);
      return end === undefined;
    });
  }

  /** A step that gives the same thing back did not fit it. */
  private reduced<T>(thing: T, id: string, step: (thing: T, change: PartChanged) => T): T {
    return this.of(id).reduce((one, { change, index }) => {
      if (isEnd(change) || isAddition(change)) return one;
      const other = step(one, change);
      if (other !== one) this.made.add(index);
      return other;
    }, thing);
  }

  private withUnits<T extends { readonly assignments: readonly NewAssignment[] }>(
    item: T,
    { add, remove }: Extract<SchemeChange, { kind: 'UNITS' }>,
  ): T {
    const { unitNames } = this.surroundings;
    const isOf = ({ role, unitId }: NewAssignment, unit: UnitInRole): boolean =>
      role === unit.role && unitId === unit.unitId;
    const fits = remove.every((unit) => item.assignments.some((each) => isOf(each, unit)));
    if (!fits || add.some(({ unitId }) => !unitNames.has(unitId))) return item;
    const kept = item.assignments.filter((each) => !remove.some((unit) => isOf(each, unit)));
    const added = add.filter((unit) => !kept.some((each) => isOf(each, unit)));
    const assignments = added.map((unit) => assignmentOf(unit, unitNames.get(unit.unitId) ?? ''));
    return { ...item, assignments: [...kept, ...assignments] };
  }
}

function addedMeasure(title: string, measures: readonly NewMeasure[], index: number): NewMeasure {
  if (!measures.some((measure) => measure.title === title)) return { title, source: null };
  throw unprocessable('measure_taken', `第 ${index + 1} 项调整：任务已有举措“${title}”，请修改名称。`);
}

/** A task goes on in another one of the scheme that is not ended with it. */
function requireMergesFit(before: KnownScheme, changes: readonly SchemeChange[]): void {
  const tasks = new Set(before.sections.flatMap((section) => section.tasks.map(({ id }) => id)));
  changes.forEach((change, index) => {
    if (change.kind !== 'TASK_END' || change.intoTaskId === null) return;
    if (change.intoTaskId !== change.taskId && tasks.has(change.intoTaskId)) return;
    throw unprocessable('merge_unknown', `第 ${index + 1} 项调整：并入的任务应是现行方案中的另一项任务，请重新选择。`, [
      { field: `changes.${index}.intoTaskId`, code: 'unknown', message: '不是现行方案中的另一项任务' },
    ]);
  });
}

function requireSomethingLeft({ sections, indicators }: SchemeContent): void {
  if (indicators.length > 0 || sections.some(({ tasks }) => tasks.length > 0)) return;
  throw unprocessable('scheme_would_be_empty', '调整后方案没有任何任务和指标。全部终止的，请结束方案，不作规划调整。');
}

function changedTarget<T extends NewTarget>(target: T, change: PartChanged): T {
  if (change.kind === 'TARGET_VALUE') return { ...target, value: change.value };
  if (change.kind === 'TARGET_DEADLINE') return { ...target, deadline: change.deadline };
  return target;
}

function changedTask<T extends NewTask>(task: T, change: PartChanged): T {
  if (change.kind === 'TASK_TEXT') return { ...task, title: change.title, body: change.body };
  if (change.kind === 'TASK_DEADLINE') {
    return { ...task, deadline: change.deadline, deadlineText: change.deadlineText };
  }
  return task;
}

function changedIndicator<T extends NewIndicator>(indicator: T, change: PartChanged): T {
  if (change.kind === 'INDICATOR_TARGET') {
    return { ...indicator, value: change.value, targetText: change.targetText };
  }
  if (change.kind === 'INDICATOR_YEARS') return { ...indicator, yearValues: change.yearValues };
  return indicator;
}
