import type { Conclusion, Light } from '../conclusion.js';
import type { RollupAssignment, RollupOutline } from '../rollup-input.js';
import type { RollupResult } from '../rollup-result.js';

export interface AssessedTask {
  readonly id: string;
  /** Number and title as on the day. */
  readonly label: string;
  readonly light: Light;
  readonly reason: string;
}

export interface AssessedIndicator {
  readonly id: string;
  readonly label: string;
  readonly conclusion: Conclusion;
  readonly reason: string;
}

/** A report of the year that came late, is overdue or was returned. */
export interface FaultyReport {
  readonly obligationId: string;
  readonly label: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly firstSubmittedOn: string | null;
  readonly timesReturned: number;
}

/** What the counts behind a score are counts of, so that a unit can check them one by one. */
export interface AssessedItems {
  readonly led: readonly AssessedTask[];
  readonly responsible: readonly AssessedTask[];
  readonly indicators: readonly AssessedIndicator[];
  /** All other reports of the year are in order. */
  readonly reports: readonly FaultyReport[];
}

/** By unit, in the document's order. */
export function itemsByUnit(
  outline: RollupOutline,
  result: RollupResult,
): (unitId: string) => Omit<AssessedItems, 'reports'> {
  const results = new Map(result.tasks.map((task) => [task.taskId, task]));
  const conclusions = new Map(result.indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const inOrder = outline.scheme.sections.flatMap((section) => section.tasks);
  const tasksIn = (ids: ReadonlySet<string>): AssessedTask[] =>
    inOrder.flatMap(({ id, number, title }) => {
      const judged = results.get(id);
      if (!ids.has(id) || !judged) return [];
      return [{ id, label: `${number}.${title}`, light: judged.light, reason: judged.reason }];
    });
  return (unitId) => {
    const led = assignedTo(outline, unitId, 'LEAD');
    const answeredFor = assignedTo(outline, unitId, 'RESPONSIBLE');
    return {
      led: tasksIn(led),
      responsible: tasksIn(answeredFor).filter(({ id }) => !led.has(id)),
      indicators: outline.scheme.indicators.flatMap(({ id, number, name }) => {
        const judged = conclusions.get(id);
        if (!(led.has(id) || answeredFor.has(id)) || !judged) return [];
        return [{ id, label: `${number}.${name}`, conclusion: judged.conclusion, reason: judged.reason }];
      }),
    };
  };
}

function assignedTo(outline: RollupOutline, unitId: string, role: RollupAssignment['role']): ReadonlySet<string> {
  const own = outline.assignments.filter((each) => each.role === role && each.unitIds.includes(unitId));
  return new Set(own.flatMap(({ taskId, indicatorId }) => taskId ?? indicatorId ?? []));
}
