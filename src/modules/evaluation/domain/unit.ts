import { order } from './order.js';
import type { RollupAssignment, RollupFrame, RollupOutline } from './rollup-input.js';
import type { UnitResult } from './rollup-result.js';
import { type RatedTask, meanOverTasks } from './tasks-mean.js';

const NO_REPORTS = { owed: 0, onTime: 0, late: 0, missing: 0, returned: 0 };

/** A row for every unit that has a task, an indicator or a report to give, in the order in which the document names them. */
export function rateUnits(frame: RollupFrame, rated: readonly RatedTask[]): readonly UnitResult[] {
  const tasksByUnit = { LEAD: tasksOf(frame, 'LEAD'), RESPONSIBLE: tasksOf(frame, 'RESPONSIBLE') };
  const counts = new Map(frame.obligations.map(({ unitId, ...reports }) => [unitId, reports]));
  const owing = frame.obligations.map(({ unitId }) => unitId);
  return unitsInOrder(frame, owing).map((unitId) => {
    const led = tasksByUnit.LEAD.get(unitId) ?? new Set();
    const responsible = [...(tasksByUnit.RESPONSIBLE.get(unitId) ?? [])].filter((taskId) => !led.has(taskId));
    const ledTasks = rated.filter(({ task }) => led.has(task.id));
    return {
      unitId,
      ...meanOverTasks('unit', ledTasks, frame.policy.version),
      tasksResponsible: responsible.length,
      reports: counts.get(unitId) ?? NO_REPORTS,
    };
  });
}

/** Labels of a node's units in one role, as documents show them. */
export function labelsOf(
  frame: RollupOutline,
  node: { readonly taskId: string } | { readonly indicatorId: string },
  role: RollupAssignment['role'],
): readonly string[] {
  return inDocumentOrder(frame)
    .filter((assignment) => assignment.role === role)
    .filter((assignment) =>
      'taskId' in node ? assignment.taskId === node.taskId : assignment.indicatorId === node.indicatorId,
    )
    .map((assignment) => assignment.label);
}

function tasksOf(frame: RollupFrame, role: RollupAssignment['role']): ReadonlyMap<string, ReadonlySet<string>> {
  const tasks = new Map<string, Set<string>>();
  for (const { taskId, unitIds } of frame.assignments.filter((assignment) => assignment.role === role)) {
    if (taskId === null) continue;
    for (const unitId of unitIds) tasks.set(unitId, (tasks.get(unitId) ?? new Set()).add(taskId));
  }
  return tasks;
}

/** Units as the document names them, then the others, which owe reports under an earlier roster. */
export function unitsInOrder(frame: RollupOutline, owing: readonly string[]): readonly string[] {
  const named = inDocumentOrder(frame).flatMap((assignment) => assignment.unitIds);
  return [...new Set([...named, ...owing.toSorted()])];
}

const ROLE_ORDER = { LEAD: 0, RESPONSIBLE: 1, SUPPORTING: 2 } as const;

/** Assignments as the document lists them: indicators first, then tasks, each by role and ordinal. */
function inDocumentOrder(frame: RollupOutline): readonly RollupAssignment[] {
  const nodes = [
    ...frame.scheme.indicators.map((indicator) => indicator.id),
    ...frame.scheme.sections.flatMap((section) => section.tasks.map((task) => task.id)),
  ];
  const place = new Map(nodes.map((id, index) => [id, index]));
  const placeOf = (assignment: RollupAssignment): number =>
    place.get(assignment.taskId ?? assignment.indicatorId ?? '') ?? nodes.length;
  return [...frame.assignments].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      ROLE_ORDER[a.role] - ROLE_ORDER[b.role] ||
      a.ordinal - b.ordinal ||
      order(a.label, b.label),
  );
}
