import { elapsed, hasEnded } from './elapsed.js';
import type { AcceptedReport, Measurement } from './facts.js';
import { stored } from './figures.js';
import { rateIndicator } from './indicator.js';
import { judgeOverall } from './overall.js';
import type {
  RollupFrame,
  RollupIndicator,
  RollupInput,
  RollupScheme,
  RollupSection,
  RollupTask,
} from './rollup-input.js';
import type { IndicatorResult, RollupResult, SchemeResult, SectionResult, TaskResult } from './rollup-result.js';
import { rateTask } from './task.js';
import { type RatedTask, meanOverSections, meanOverTasks } from './tasks-mean.js';
import { rateUnits } from './unit.js';

/** The roll-up from nothing: every task and indicator is judged from its facts, then added up. */
export function rollup(input: RollupInput): RollupResult {
  const tasks = input.scheme.sections.flatMap((section) => rollupSection(input, section.id));
  return aggregate(input, tasks, rollupIndicators(input));
}

/** Judges one task. `input` may hold that task's facts alone. Throws RangeError for an id that the scheme has not. */
export function rollupTask(input: RollupInput, taskId: string): TaskResult {
  const task = input.scheme.sections.flatMap((section) => section.tasks).find(({ id }) => id === taskId);
  if (!task) throw new RangeError(`no task ${taskId} in scheme ${input.scheme.id}`);
  return rateTaskFrom(indexFacts(input), task, input);
}

/** Judges the tasks of one section. Throws RangeError for an id that the scheme has not. */
export function rollupSection(input: RollupInput, sectionId: string): readonly TaskResult[] {
  const section = input.scheme.sections.find(({ id }) => id === sectionId);
  if (!section) throw new RangeError(`no section ${sectionId} in scheme ${input.scheme.id}`);
  const facts = indexFacts(input);
  return section.tasks.map((task) => rateTaskFrom(facts, task, input));
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

/**
 * Adds judged tasks and indicators up to sections, units and scheme. Needs no facts, so that kept results of the other
 * nodes can be combined with newly judged ones: the outcome is the same as that of {@link rollup}. Results may come in
 * any order. Throws RangeError when one is lacking.
 */
export function aggregate(
  frame: RollupFrame,
  tasks: readonly TaskResult[],
  indicators: readonly IndicatorResult[],
): RollupResult {
  const { policy, scheme } = frame;
  const taskById = new Map(tasks.map((result) => [result.taskId, result]));
  const indicatorById = new Map(indicators.map((result) => [result.indicatorId, result]));
  const bySection = scheme.sections.map((section): RatedSection => {
    const rated = section.tasks.map((task): RatedTask => ({ task, result: resultFor(taskById, task.id) }));
    return { section, rated, result: { sectionId: section.id, ...meanOverTasks('section', rated, policy) } };
  });
  const rated = bySection.flatMap((entry) => entry.rated);
  const results = scheme.indicators.map((indicator) => resultFor(indicatorById, indicator.id));
  return {
    asOf: frame.asOf,
    policy: { name: policy.name, version: policy.version },
    scheme: rateScheme(frame, bySection, results),
    indicators: results,
    sections: bySection.map((entry) => entry.result),
    tasks: rated.map(({ result }) => result),
    units: rateUnits(frame, rated, results),
  };
}

interface RatedSection {
  readonly section: RollupSection;
  readonly rated: readonly RatedTask[];
  readonly result: SectionResult;
}

function rateScheme(
  frame: RollupFrame,
  sections: readonly RatedSection[],
  results: readonly IndicatorResult[],
): SchemeResult {
  const period = { start: frame.scheme.planStart, end: frame.scheme.planEnd };
  const passed = elapsed(period, frame.asOf);
  const { policy } = frame;
  const rated = sections.flatMap((section) => section.rated);
  const mean = policy.weights.sections
    ? meanOverSections(sections, rated, policy)
    : meanOverTasks('scheme', rated, policy);
  const overall = judgeOverall({
    mean,
    indicators: frame.scheme.indicators,
    results,
    elapsed: passed,
    ended: hasEnded(period, frame.asOf),
    policy,
  });
  return { ...mean, ...overall, elapsed: stored(passed.share) };
}

interface FactIndex {
  readonly reportsByTask: ReadonlyMap<string, readonly AcceptedReport[]>;
  readonly measurementsByTarget: ReadonlyMap<string, readonly Measurement[]>;
  readonly measurementsByIndicator: ReadonlyMap<string, readonly Measurement[]>;
}

function indexFacts(input: RollupInput): FactIndex {
  return {
    reportsByTask: groupBy(input.reports, (report) => report.taskId),
    measurementsByTarget: groupBy(input.measurements, (fact) => fact.targetId),
    measurementsByIndicator: groupBy(input.measurements, (fact) => fact.indicatorId),
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

function groupBy<T>(facts: readonly T[], keyOf: (fact: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

function resultFor<T>(results: ReadonlyMap<string, T>, id: string): T {
  const result = results.get(id);
  if (result === undefined) throw new RangeError(`no result for node ${id}`);
  return result;
}
