import { groupBy } from '../../../platform/group-by.js';
import type { RosterMember } from '../../organizations/index.js';
import type { AssignmentRow, IndicatorRow, PlanInForce, SchemeStructure, TargetRow } from '../../schemes/index.js';
import type { GivenYear } from '../domain/given-path.js';
import type { PlannedYear } from '../domain/planned-path.js';
import type {
  RollupAssignment,
  RollupIndicator,
  RollupScheme,
  RollupSection,
  RollupTarget,
} from '../domain/rollup-input.js';

/** Turns a scheme as it is kept into what the rules look at. Pure; arrays stay in the document's order. */
export function rollupSchemeOf(structure: SchemeStructure, plans: readonly PlanInForce[]): RollupScheme {
  const { header } = structure;
  const measures = groupBy(structure.measures, (measure) => measure.taskId);
  const targets = groupBy(structure.targets, (target) => target.taskId);
  const plansOfTask = groupBy(plans, (plan) => plan.taskId);
  const tasks = groupBy(structure.tasks, (task) => task.sectionId);
  return {
    id: header.id,
    planStart: header.planStart,
    planEnd: header.planEnd,
    sections: structure.sections.map((section): RollupSection => ({
      id: section.id,
      number: section.number,
      title: section.title,
      tasks: (tasks.get(section.id) ?? []).map((task) => ({
        id: task.id,
        number: task.number,
        title: task.title,
        annualPlans: (plansOfTask.get(task.id) ?? []).map(plannedYearOf),
        measures: (measures.get(task.id) ?? []).map(({ id, title, weight }) => ({ id, title, weight })),
        targets: (targets.get(task.id) ?? []).map(rollupTargetOf),
      })),
    })),
    indicators: structure.indicators.map(rollupIndicatorOf),
  };
}

/** @param rosters members of the groups on the day that is judged. */
export function rollupAssignmentsOf(
  assignments: readonly AssignmentRow[],
  rosters: readonly RosterMember[],
): readonly RollupAssignment[] {
  const members = groupBy(rosters, (member) => member.groupId);
  return assignments.map((assignment) => ({
    taskId: assignment.taskId,
    indicatorId: assignment.indicatorId,
    role: assignment.role,
    ordinal: assignment.ordinal,
    unitIds: unitIdsOf(assignment, members),
    label: assignment.unitName ?? assignment.groupName ?? assignment.asWritten,
  }));
}

function unitIdsOf(
  assignment: AssignmentRow,
  members: ReadonlyMap<string, readonly RosterMember[]>,
): readonly string[] {
  if (assignment.unitId !== null) return [assignment.unitId];
  if (assignment.groupId === null) return [];
  return (members.get(assignment.groupId) ?? []).map((member) => member.unitId);
}

function plannedYearOf({ id, year, revision, effectiveOn, percents }: PlanInForce): PlannedYear {
  return { id, year, revision, effectiveOn, percents };
}

function rollupTargetOf(target: TargetRow): RollupTarget {
  const { id, name, kind, comparator, value, valueMax, unit, deadline, baseValue, weight } = target;
  return { id, name, kind, comparator, value, valueMax, unit, deadline, baseValue, weight };
}

/** 年度目标 of the plan and those entered. */
function givenYearsOf({ yearValues, enteredYears }: IndicatorRow): readonly GivenYear[] {
  return [
    ...yearValues.map(({ year, value }): GivenYear => ({ year, value, by: 'DOCUMENT' })),
    ...enteredYears.map(({ year, value, since }): GivenYear => ({ year, value, by: 'COORDINATOR', since })),
  ];
}

function rollupIndicatorOf(indicator: IndicatorRow): RollupIndicator {
  const { id, name, kind, comparator, value, unit, tolerance, attribute, number, targetText } = indicator;
  const { baseValue, baseYear, referenceIndicatorId } = indicator;
  const givenYears = givenYearsOf(indicator);
  return {
    id,
    name,
    kind,
    comparator,
    value,
    valueMax: null,
    unit,
    tolerance,
    attribute,
    number,
    targetText,
    referenceIndicatorId,
    base: baseValue !== null && baseYear !== null ? { year: baseYear, value: baseValue } : null,
    ...(givenYears.length > 0 && { givenYears }),
  };
}
