import { type JsonValue, canonicalJson, sha256Hex } from '../../../platform/json.js';
import type { AcceptedReport, Measurement } from './facts.js';
import type { Explanation } from './judgement.js';
import { order } from './order.js';
import type { RollupIndicator, RollupInput, RollupTask } from './rollup-input.js';
import type {
  IndicatorResult,
  RollupResult,
  SectionResult,
  TargetResult,
  TaskResult,
  UnitResult,
} from './rollup-result.js';
import type {
  EvaluationKind,
  EvaluationSnapshot,
  SnapshotCorrection,
  SnapshotFormer,
  SnapshotIndicator,
  SnapshotMeasure,
  SnapshotMeasurement,
  SnapshotMissing,
  SnapshotOverall,
  SnapshotReport,
  SnapshotScope,
  SnapshotSection,
  SnapshotTarget,
  SnapshotTask,
  SnapshotUnit,
} from './snapshot.js';
import { withPreliminaryNamed } from './snapshot-preliminary.js';
import { unitLabels } from './unit.js';

/** What a snapshot needs besides the roll-up: words, and the list of what has not been reported. */
export interface SnapshotTexts {
  readonly kind: EvaluationKind;
  readonly scheme: Omit<EvaluationSnapshot['scheme'], 'id' | 'planStart' | 'planEnd'>;
  readonly unitNames: ReadonlyMap<string, string>;
  /** Accepted text by report id. */
  readonly progressTexts: ReadonlyMap<string, string>;
  readonly missing: readonly SnapshotMissing[];
  readonly demonstration: boolean;
  /** Absent in inputs frozen before snapshots kept the measures: those must give the same snapshot as ever. */
  readonly measures?: true;
  /** Absent in inputs frozen before snapshots named 初步数. */
  readonly preliminary?: true;
  readonly scope?: SnapshotScope;
  readonly correction?: SnapshotCorrection;
  readonly former?: SnapshotFormer;
}

/**
 * Freezes a roll-up. The same facts give the same snapshot, whatever order they were read in: everything stands in the
 * document's order, missing reports by due day, ids ascending. Throws RangeError when a name or a text is lacking.
 */
export function buildSnapshot(input: RollupInput, result: RollupResult, texts: SnapshotTexts): EvaluationSnapshot {
  const { id, planStart, planEnd, sections, indicators } = input.scheme;
  const labels = unitLabels(input);
  const tasks = new Map(result.tasks.map((task) => [task.taskId, task]));
  const sectionResults = new Map(result.sections.map((section) => [section.sectionId, section]));
  const indicatorResults = new Map(result.indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const snapshot: EvaluationSnapshot = {
    schema: 'fengong.evaluation/1',
    kind: texts.kind,
    asOf: result.asOf,
    policy: result.policy,
    scheme: { ...texts.scheme, id, planStart, planEnd },
    elapsed: result.scheme.elapsed,
    overall: overallOf(result),
    indicators: indicators.map((indicator) => indicatorOf(indicator, required(indicatorResults, indicator.id), labels)),
    sections: sections.map((section): SnapshotSection => {
      const mean: SectionResult = required(sectionResults, section.id);
      return {
        id: section.id,
        number: section.number,
        title: section.title,
        percent: mean.percent,
        lights: mean.lights,
        tasks: section.tasks.map((task) => taskOf(task, required(tasks, task.id), texts, labels)),
      };
    }),
    units: result.units.map((unit) => unitOf(unit, required(texts.unitNames, unit.unitId))),
    missing: [...texts.missing].sort(byDueDay),
    inputs: inputsOf(input, result),
    demonstration: texts.demonstration,
    ...(texts.scope && { scope: texts.scope }),
    ...(texts.correction && { correction: texts.correction }),
    ...(texts.former && { former: texts.former }),
  };
  return texts.preliminary ? withPreliminaryNamed(snapshot, input.measurements, result) : snapshot;
}

/** SHA-256, in hexadecimal, over the snapshot's canonical JSON (RFC 8785). */
export function hashSnapshot(snapshot: EvaluationSnapshot): string {
  // An interface has no index signature, though a snapshot is plain JSON by its definition.
  return sha256Hex(canonicalJson(snapshot as unknown as JsonValue));
}

function overallOf({ scheme }: RollupResult): SnapshotOverall {
  return {
    conclusion: scheme.conclusion,
    cappedBy: scheme.cappedBy.map((indicator) => indicator.name),
    percent: scheme.percent,
    tasks: scheme.tasks,
    lights: scheme.lights,
    indicatorConclusions: scheme.indicatorConclusions,
    reason: scheme.reason,
    judgedTasks: scheme.judgedTasks,
  };
}

type Labels = ReturnType<typeof unitLabels>;

function indicatorOf(indicator: RollupIndicator, result: IndicatorResult, labels: Labels): SnapshotIndicator {
  return {
    id: indicator.id,
    attribute: indicator.attribute,
    number: indicator.number,
    name: indicator.name,
    kind: indicator.kind,
    targetText: indicator.targetText,
    unit: indicator.unit,
    base: result.base,
    values: result.values,
    attainment: result.attainment,
    conclusion: result.conclusion,
    ...(result.judgedAgainst?.basis === 'GIVEN_PATH' && { expected: { share: result.judgedAgainst.value } }),
    reason: result.reason,
    lead: labels({ indicatorId: indicator.id }, 'LEAD'),
    responsible: labels({ indicatorId: indicator.id }, 'RESPONSIBLE'),
  };
}

function taskOf(task: RollupTask, result: TaskResult, texts: SnapshotTexts, labels: Labels): SnapshotTask {
  return {
    id: task.id,
    number: task.number,
    title: task.title,
    lead: labels({ taskId: task.id }, 'LEAD'),
    responsible: labels({ taskId: task.id }, 'RESPONSIBLE'),
    percent: result.percent,
    light: result.light,
    reason: result.reason,
    ...(result.expectedBy && { expected: { percent: result.expectedPercent, annualPlan: result.expectedBy } }),
    progressText: result.report && required(texts.progressTexts, result.report.id),
    reportedOn: result.report && result.report.reportedOn,
    targets: result.targets.map(targetOf),
    ...(texts.measures && { measures: measuresOf(result) }),
  };
}

function measuresOf({ items }: TaskResult): SnapshotMeasure[] {
  return items
    .filter(({ type }) => type === 'MEASURE')
    .map(({ id, name, weight, percent, leftOut }) => ({ id, name, weight, percent, leftOut }));
}

function targetOf(target: TargetResult): SnapshotTarget {
  return {
    id: target.targetId,
    name: target.name,
    requirement: target.requirement,
    value: target.actual,
    attainment: target.attainment,
    met: target.met,
  };
}

function unitOf(unit: UnitResult, name: string): SnapshotUnit {
  return {
    id: unit.unitId,
    name,
    tasksLed: unit.tasks,
    tasksResponsible: unit.tasksResponsible,
    percentLed: unit.percent,
    lights: unit.lights,
    reportsOwed: unit.reports.owed,
    reportsOnTime: unit.reports.onTime,
    reportsLate: unit.reports.late,
    reportsMissing: unit.reports.missing,
    reportsReturned: unit.reports.returned,
  };
}

function inputsOf(input: RollupInput, result: RollupResult): EvaluationSnapshot['inputs'] {
  const explanations = [...result.tasks, ...result.indicators].map((node) => node.explanation);
  const reportIds = idsOf(explanations, 'REPORT');
  const measurementIds = idsOf(explanations, 'MEASUREMENT');
  const reports = new Map(input.reports.map((report) => [report.id, report]));
  const measurements = new Map(input.measurements.map((measurement) => [measurement.id, measurement]));
  return {
    reportIds,
    measurementIds,
    reports: reportIds.map((id) => reportOf(required(reports, id))),
    measurements: measurementIds.map((id) => measurementOf(required(measurements, id))),
  };
}

function reportOf({ id, revision, periodEnd, percent, measurePercents }: AcceptedReport): SnapshotReport {
  return { id, revision, periodEnd, percent, measurePercents };
}

function measurementOf({ id, series, periodEnd, value }: Measurement): SnapshotMeasurement {
  return { id, series, periodEnd, value };
}

function idsOf(explanations: readonly Explanation[], type: 'REPORT' | 'MEASUREMENT'): readonly string[] {
  const inputs = explanations.flatMap((explanation) => explanation.inputs);
  return [...new Set(inputs.filter((input) => input.type === type).map((input) => input.id))].sort();
}

function byDueDay(a: SnapshotMissing, b: SnapshotMissing): number {
  return order(a.dueOn, b.dueOn) || order(a.obligationId, b.obligationId);
}

function required<T>(values: ReadonlyMap<string, T>, id: string): T {
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`nothing known of ${id}`);
  return value;
}
