import { groupBy } from '../../../platform/group-by.js';
import { order } from './order.js';
import type { RollupAssignment, RollupOutline } from './rollup-input.js';

/** A node of a scheme that is assigned to units. */
type AssignedNode = { readonly taskId: string } | { readonly indicatorId: string };

/** Labels of nodes' units in one role, as documents show them. Sorted once for all nodes. */
export function unitLabels(frame: RollupOutline): (node: AssignedNode, role: RollupAssignment['role']) => string[] {
  const byItem = groupBy(inDocumentOrder(frame), ({ taskId, indicatorId }) => taskId ?? indicatorId);
  return (node, role) =>
    (byItem.get('taskId' in node ? node.taskId : node.indicatorId) ?? [])
      .filter((assignment) => assignment.role === role)
      .map(({ label }) => label);
}

/** Ids of the tasks that a unit leads. */
export function tasksLedBy(frame: Pick<RollupOutline, 'assignments'>, unitId: string): ReadonlySet<string> {
  const led = frame.assignments.filter(({ role, unitIds }) => role === 'LEAD' && unitIds.includes(unitId));
  return new Set(led.flatMap(({ taskId }) => taskId ?? []));
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
