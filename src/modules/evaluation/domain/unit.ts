import { order } from './order.js';
import { countConclusions } from './overall.js';
import type { RatingPolicy } from './policy.js';
import type { RollupAssignment, RollupFrame, RollupOutline } from './rollup-input.js';
import type { IndicatorCounts, IndicatorResult, TasksSummary, UnitResult } from './rollup-result.js';
import { type RatedTask, meanOverTasks } from './tasks-mean.js';
import { onTimeLine, unitReports } from './unit-reports.js';

/** A row for every unit that has a task, an indicator or a report to give, in the order in which the document names them. */
export function rateUnits(
  frame: RollupFrame,
  rated: readonly RatedTask[],
  indicators: readonly IndicatorResult[],
): readonly UnitResult[] {
  const tasks = dutiesOf(frame, ({ taskId }) => taskId);
  const measured = dutiesOf(frame, ({ indicatorId }) => indicatorId);
  const counts = new Map(frame.obligations.map(({ unitId, ...reports }) => [unitId, reports]));
  const owing = frame.obligations.map(({ unitId }) => unitId);
  return unitsInOrder(frame, owing).map((unitId) => {
    const duty = tasks(unitId);
    const mean = meanOverTasks('unit', tasksIn(rated, duty.led), frame.policy);
    const indicatorDuty = measured(unitId);
    const reports = unitReports(counts.get(unitId));
    return {
      unitId,
      ...mean,
      explanation: { ...mean.explanation, arithmetic: [...mean.explanation.arithmetic, onTimeLine(reports)] },
      tasksResponsible: duty.responsible.size,
      responsible: summaryOf(tasksIn(rated, duty.responsible), frame.policy),
      indicatorsLed: countIndicators(indicators, indicatorDuty.led),
      indicatorsResponsible: countIndicators(indicators, indicatorDuty.responsible),
      reports,
    };
  });
}

interface Duty {
  readonly led: ReadonlySet<string>;
  /** Without those that the unit leads. */
  readonly responsible: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What each unit leads and answers for, of tasks or of indicators. */
function dutiesOf(
  frame: RollupFrame,
  itemOf: (assignment: RollupAssignment) => string | null,
): (unitId: string) => Duty {
  const led = itemsByUnit(frame, 'LEAD', itemOf);
  const responsible = itemsByUnit(frame, 'RESPONSIBLE', itemOf);
  return (unitId) => {
    const own = led.get(unitId) ?? NOTHING;
    return { led: own, responsible: new Set([...(responsible.get(unitId) ?? [])].filter((id) => !own.has(id))) };
  };
}

function itemsByUnit(
  frame: RollupFrame,
  role: RollupAssignment['role'],
  itemOf: (assignment: RollupAssignment) => string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const items = new Map<string, Set<string>>();
  for (const assignment of frame.assignments) {
    const id = itemOf(assignment);
    if (id === null || assignment.role !== role) continue;
    for (const unitId of assignment.unitIds) items.set(unitId, (items.get(unitId) ?? new Set()).add(id));
  }
  return items;
}

function tasksIn(rated: readonly RatedTask[], ids: ReadonlySet<string>): readonly RatedTask[] {
  return rated.filter(({ task }) => ids.has(task.id));
}

function summaryOf(rated: readonly RatedTask[], policy: RatingPolicy): TasksSummary {
  const { percent, tasks, judgedTasks, lights } = meanOverTasks('unit', rated, policy);
  return { percent, tasks, judgedTasks, lights };
}

function countIndicators(results: readonly IndicatorResult[], ids: ReadonlySet<string>): IndicatorCounts {
  const own = results.filter(({ indicatorId }) => ids.has(indicatorId));
  return { indicators: own.length, conclusions: countConclusions(own) };
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
