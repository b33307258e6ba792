import { unprocessable, type DomainError } from '../../../platform/errors.js';
import { Decimal } from '../../../platform/decimal.js';
import type { KnownIndicator, KnownSection } from './match-schemes.js';
import type { NewAssignment, NewIndicator, NewTarget, NewTask } from './new-scheme.js';
import { plainText } from './pair-up.js';
import type { AddedIndicator, AddedTarget, AddedTask, UnitInRole } from './scheme-change.js';

/** The plan period and the names of units, which new parts are checked by and made with. */
export interface Surroundings {
  readonly planStart: string;
  /** By id. */
  readonly unitNames: ReadonlyMap<string, string>;
}

/**
 * @param tasks that its section keeps, and those that are added before it.
 * @param index of the change, for the message.
 * @throws DomainError 422 `task_number_taken`, `task_title_taken`, `lead_missing`, `unit_unknown`, `deadline_before_plan`,
 *   `target_range_invalid`.
 */
export function addedTask(
  wanted: AddedTask,
  section: Pick<KnownSection, 'title' | 'tasks'>,
  tasks: readonly Pick<NewTask, 'number' | 'title'>[],
  surroundings: Surroundings,
  index: number,
): NewTask {
  const { number, title, body, measures, targets, units, leaders, deadline, deadlineText } = wanted;
  // A number of what is ended goes to something else only when somebody says so.
  const free = nextNumber([...section.tasks, ...tasks]);
  if (number !== null && tasks.some((task) => task.number === number)) {
    throw refused(
      'task_number_taken',
      `章节“${section.title}”已有第 ${number} 项任务，请改用 ${free} 或不填序号。`,
      index,
    );
  }
  if (tasks.some((task) => plainText(task.title) === plainText(title))) {
    throw refused('task_title_taken', `章节“${section.title}”已有任务“${title}”，请修改名称或调整原任务。`, index);
  }
  if (!units.some(({ role }) => role === 'LEAD')) {
    throw refused('lead_missing', `新增任务“${title}”没有牵头单位，请至少指定一个牵头单位。`, index);
  }
  requireAfterStart(deadline, surroundings, index);
  return {
    number: number ?? free,
    title,
    body,
    flags: [],
    source: null,
    measures: measures.map((each) => ({ title: each, source: null })),
    targets: targets.map((target) => addedTarget(target, surroundings, index)),
    leaders,
    deadline,
    deadlineText,
    assignments: assignmentsOf(units, surroundings, index),
  };
}

/** @throws DomainError 422 `deadline_before_plan`, `target_range_invalid`. */
export function addedTarget(wanted: AddedTarget, surroundings: Surroundings, index: number): NewTarget {
  const { name, value, valueMax, deadline } = wanted;
  requireAfterStart(deadline, surroundings, index);
  if (valueMax !== null && new Decimal(valueMax).lt(value)) {
    throw refused('target_range_invalid', `目标“${name}”的上限 ${valueMax} 小于下限 ${value}，请更正。`, index);
  }
  return { ...wanted, excerpt: null, source: null };
}

/**
 * @param indicators in force and added before it.
 * @throws DomainError 422 `indicator_number_taken`, `indicator_name_taken`, `unit_missing`, `unit_unknown`,
 *   `base_year_in_plan`.
 */
export function addedIndicator(
  { units, number, ...wanted }: AddedIndicator,
  indicators: readonly (NewIndicator | KnownIndicator)[],
  surroundings: Surroundings,
  index: number,
): NewIndicator {
  const word = wanted.attribute === 'BINDING' ? '约束性' : '预期性';
  const alike = indicators.filter(({ attribute }) => attribute === wanted.attribute);
  if (number !== null && alike.some((each) => each.number === number)) {
    const free = nextNumber(alike);
    throw refused('indicator_number_taken', `已有第 ${number} 项${word}指标，请改用 ${free} 或不填序号。`, index);
  }
  if (indicators.some(({ name }) => plainText(name) === plainText(wanted.name))) {
    throw refused('indicator_name_taken', `方案已有指标“${wanted.name}”，请修改名称或调整原指标。`, index);
  }
  if (units.length === 0) {
    throw refused('unit_missing', `新增指标“${wanted.name}”没有责任单位，请至少指定一个单位。`, index);
  }
  const planYear = Number(surroundings.planStart.slice(0, 4));
  if (wanted.baseYear !== null && wanted.baseYear >= planYear) {
    throw refused('base_year_in_plan', `基期应早于规划期（${surroundings.planStart} 起），请更正基期年份。`, index);
  }
  return {
    ...wanted,
    number: number ?? nextNumber(alike),
    yearlyGrowth: null,
    source: null,
    assignments: assignmentsOf(units, surroundings, index),
  };
}

export function assignmentOf({ role, unitId }: UnitInRole, asWritten: string): NewAssignment {
  return { role, asWritten, unitId, groupId: null, leftOpen: false, inferredBy: null, source: null };
}

/** Named twice in one role is named once. */
function assignmentsOf(units: readonly UnitInRole[], { unitNames }: Surroundings, index: number): NewAssignment[] {
  const once = new Map(units.map((unit) => [`${unit.role} ${unit.unitId}`, unit]));
  return [...once.values()].map((unit) => {
    const name = unitNames.get(unit.unitId);
    if (name === undefined) throw refused('unit_unknown', '指定的单位不存在，请从单位名录中选择。', index);
    return assignmentOf(unit, name);
  });
}

function nextNumber(items: readonly { readonly number: number }[]): number {
  return Math.max(0, ...items.map(({ number }) => number)) + 1;
}

function requireAfterStart(deadline: string | null, { planStart }: Surroundings, index: number): void {
  if (deadline === null || deadline >= planStart) return;
  throw refused('deadline_before_plan', `完成时限 ${deadline} 早于规划期（${planStart} 起），请更正。`, index);
}

/** @param index of the change that is refused. */
export function refused(code: string, detail: string, index: number): DomainError {
  return unprocessable(code, `第 ${index + 1} 项调整：${detail}`, [
    { field: `changes.${index}`, code, message: detail },
  ]);
}
