import { groupBy } from '../../../platform/group-by.js';
import type { AcceptedReport, Measurement } from './facts.js';
import { rateIndicator } from './indicator.js';
import type { RollupFrame, RollupIndicator, RollupInput, RollupScheme, RollupTask } from './rollup-input.js';
import type { IndicatorResult, TaskResult } from './rollup-result.js';
import { rateTask } from './task.js';

/** Judges the tasks of a scheme in the document's order. @param sectionIds all sections when left out. */
export function rollupTasks(input: RollupInput, sectionIds?: ReadonlySet<string>): readonly TaskResult[] {
  const facts = indexFacts(input);
  return input.scheme.sections
    .filter(({ id }) => !sectionIds || sectionIds.has(id))
    .flatMap((section) => section.tasks.map((task) => rateTaskFrom(facts, task, input)));
}

/** Judges one task. `input` may hold that task's facts alone. Throws RangeError for an id that the scheme has not. */
export function rollupTask(input: RollupInput, taskId: string): TaskResult {
  const task = input.scheme.sections.flatMap((section) => section.tasks).find(({ id }) => id === taskId);
  if (!task) throw new RangeError(`no task ${taskId} in scheme ${input.scheme.id}`);
  return rateTaskFrom(indexFacts(input), task, input);
}

/** Judges every indicator. */
export function rollupIndicators(input: RollupInput): readonly IndicatorResult[] {
  const facts = indexFacts(input);
  return input.scheme.indicators.map((indicator) => rateIndicatorFrom(facts, indicator, input));
}

/**
 * Judges one indicator. `input` may hold the facts of that indicator and of the one that it is held against alone.
 * Throws RangeError for an id that the scheme has not.
 */
export function rollupIndicator(input: RollupInput, indicatorId: string): IndicatorResult {
  const indicator = input.scheme.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) throw new RangeError(`no indicator ${indicatorId} in scheme ${input.scheme.id}`);
  return rateIndicatorFrom(indexFacts(input), indicator, input);
}

/** The indicators to judge again when a value of `indicatorId` changes: itself and those held against it. */
export function indicatorsAffectedBy(scheme: RollupScheme, indicatorId: string): readonly string[] {
  return scheme.indicators
    .filter(({ id, referenceIndicatorId }) => id === indicatorId || referenceIndicatorId === indicatorId)
    .map(({ id }) => id);
}

/** The indicators whose values are needed to judge some: those themselves and the ones that they are held against. */
export function indicatorsLookedAt(scheme: RollupScheme, indicatorIds: readonly string[]): readonly string[] {
  const judged = scheme.indicators.filter(({ id }) => indicatorIds.includes(id));
  const references = judged.flatMap(({ referenceIndicatorId }) => referenceIndicatorId ?? []);
  return [...new Set([...indicatorIds, ...references])];
}

interface FactIndex {
  readonly reportsByTask: ReadonlyMap<string, readonly AcceptedReport[]>;
  readonly measurementsByTarget: ReadonlyMap<string, readonly Measurement[]>;
  readonly measurementsByIndicator: ReadonlyMap<string, readonly Measurement[]>;
}

function indexFacts(input: RollupInput): FactIndex {
  return {
    reportsByTask: groupFacts(input.reports, (report) => report.taskId),
    measurementsByTarget: groupFacts(input.measurements, (fact) => fact.targetId),
    measurementsByIndicator: groupFacts(input.measurements, (fact) => fact.indicatorId),
  };
}

function rateTaskFrom(facts: FactIndex, task: RollupTask, frame: RollupFrame): TaskResult {
  const reports = facts.reportsByTask.get(task.id) ?? [];
  return rateTask(task, { reports, measurementsByTarget: facts.measurementsByTarget }, frame);
}

function rateIndicatorFrom(facts: FactIndex, indicator: RollupIndicator, frame: RollupFrame): IndicatorResult {
  const own = facts.measurementsByIndicator.get(indicator.id) ?? [];
  const reference = frame.scheme.indicators.find(({ id }) => id === indicator.referenceIndicatorId);
  const held = reference && {
    id: reference.id,
    name: reference.name,
    measurements: facts.measurementsByIndicator.get(reference.id) ?? [],
  };
  return rateIndicator(indicator, own, held ?? null, frame);
}

/** Without the facts that have no such key. */
function groupFacts<T>(facts: readonly T[], keyOf: (fact: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = groupBy(facts, (fact) => keyOf(fact) ?? '');
  groups.delete('');
  return groups;
}
