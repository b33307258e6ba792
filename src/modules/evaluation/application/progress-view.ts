import { CONCLUSIONS, LIGHTS, type Conclusion, type Light } from '../domain/conclusion.js';
import type { RollupIndicator, RollupSection, RollupTask } from '../domain/rollup-input.js';
import type { IndicatorResult, SchemeResult, TaskResult, UnitResult } from '../domain/rollup-result.js';
import type { LightCounts } from '../domain/snapshot.js';
import { unitLabels } from '../domain/unit.js';
import type { ProgressScope } from './progress-scope.js';
import type { DatedRollup } from './rollup-reader.js';

/** Percents are 0…100, shares 0…1, both decimal strings; days `YYYY-MM-DD`. Everything is in the document's order. */
export interface ProgressView {
  readonly schemeId: string;
  readonly asOf: string;
  /** When the roll-up last changed, or was computed for this answer. */
  readonly computedAt: Date;
  readonly policy: { readonly name: string; readonly version: number };
  readonly overall: OverallView;
  readonly sections: readonly SectionView[];
  readonly indicators: readonly IndicatorProgress[];
  readonly units: readonly UnitProgress[];
}

export interface OverallView {
  /** Mean over the tasks that have a percent; it is never shown without the counts. */
  readonly percent: string | null;
  readonly tasks: number;
  readonly judgedTasks: number;
  readonly lights: LightCounts;
  /** τ, the share of the plan period that has passed. */
  readonly elapsed: string;
  readonly conclusion: Conclusion;
  readonly conclusionWord: string;
  readonly reason: string;
  readonly cappedBy: SchemeResult['cappedBy'];
  readonly indicatorConclusions: SchemeResult['indicatorConclusions'];
}

export interface SectionView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Mean over all tasks of the section that have a percent, as the counts; null for who sees only some of them. */
  readonly percent: string | null;
  readonly judgedTasks: number | null;
  readonly lights: LightCounts | null;
  readonly tasks: readonly TaskProgress[];
}

export interface TaskProgress {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly percent: string | null;
  readonly light: Light;
  readonly lightWord: string;
  readonly expectedPercent: string;
  /** The revision of the annual plan that expects it; null when the share of the plan period that has passed does. */
  readonly expectedBy: TaskResult['expectedBy'];
  /** Percentage points behind what is expected; negative when ahead. */
  readonly gap: string | null;
  readonly reason: string;
  readonly report: TaskResult['report'];
  readonly staleDays: number;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
}

export interface IndicatorProgress {
  readonly id: string;
  readonly attribute: 'BINDING' | 'EXPECTED';
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly targetText: string;
  readonly unit: string | null;
  readonly base: IndicatorResult['base'];
  readonly values: IndicatorResult['values'];
  readonly attainment: string | null;
  readonly actual: string | null;
  readonly met: boolean | null;
  readonly conclusion: Conclusion;
  readonly conclusionWord: string;
  readonly reason: string;
  /** What somebody would have to supply. */
  readonly missing: readonly string[];
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
}

export interface UnitProgress {
  readonly id: string;
  readonly name: string;
  readonly tasksLed: number;
  readonly tasksResponsible: number;
  /** Over the tasks that it leads. */
  readonly percentLed: string | null;
  readonly judgedTasks: number;
  readonly lights: LightCounts;
  /** Over the tasks that it answers for without leading them. */
  readonly responsible: UnitResult['responsible'];
  readonly indicatorsLed: UnitResult['indicatorsLed'];
  readonly indicatorsResponsible: UnitResult['indicatorsResponsible'];
  readonly reports: UnitResult['reports'];
}

export function progressView(rolled: DatedRollup, scope: ProgressScope): ProgressView {
  const { outline, result, computedAt } = rolled;
  const { scheme } = outline;
  const labels = unitLabels(outline);
  return {
    schemeId: scheme.id,
    asOf: outline.asOf,
    computedAt,
    policy: result.policy,
    overall: overallView(result.scheme),
    sections: sectionViews(rolled, scope, labels),
    indicators: indicatorViews(rolled, scope, labels),
    units: unitViews(rolled, scope),
  };
}

function overallView(result: SchemeResult): OverallView {
  const { percent, tasks, judgedTasks, lights, elapsed, conclusion, reason, cappedBy, indicatorConclusions } = result;
  return {
    percent,
    tasks,
    judgedTasks,
    lights,
    elapsed,
    conclusion,
    conclusionWord: CONCLUSIONS[conclusion],
    reason,
    cappedBy,
    indicatorConclusions,
  };
}

type Labels = ReturnType<typeof unitLabels>;

function sectionViews(rolled: DatedRollup, scope: ProgressScope, labels: Labels): readonly SectionView[] {
  const { outline, result } = rolled;
  const means = new Map(result.sections.map((section) => [section.sectionId, section]));
  const tasks = new Map(result.tasks.map((task) => [task.taskId, task]));
  const view = ({ id, number, title, tasks: members }: RollupSection): SectionView => {
    const mean = scope.whole ? means.get(id) : undefined;
    return {
      id,
      number,
      title,
      percent: mean?.percent ?? null,
      judgedTasks: mean?.judgedTasks ?? null,
      lights: mean?.lights ?? null,
      tasks: members
        .filter((task) => scope.task(task.id))
        .flatMap((task) => {
          const judged = tasks.get(task.id);
          return judged ? [taskView(task, judged, labels)] : [];
        }),
    };
  };
  return outline.scheme.sections.map(view).filter((section) => scope.whole || section.tasks.length > 0);
}

function taskView({ id, number, title }: RollupTask, result: TaskResult, labels: Labels): TaskProgress {
  const { percent, light, expectedPercent, expectedBy, gap, reason, report, staleDays } = result;
  return {
    id,
    number,
    title,
    percent,
    light,
    lightWord: LIGHTS[light],
    expectedPercent,
    expectedBy,
    gap,
    reason,
    report,
    staleDays,
    lead: labels({ taskId: id }, 'LEAD'),
    responsible: labels({ taskId: id }, 'RESPONSIBLE'),
  };
}

function indicatorViews(
  { outline, result }: DatedRollup,
  scope: ProgressScope,
  labels: Labels,
): readonly IndicatorProgress[] {
  const results = new Map(result.indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const view = (indicator: RollupIndicator): IndicatorProgress[] => {
    const judged = results.get(indicator.id);
    return judged ? [indicatorView(indicator, judged, labels)] : [];
  };
  return outline.scheme.indicators.filter(({ id }) => scope.indicator(id)).flatMap(view);
}

function indicatorView(
  { id, attribute, number, name, kind, targetText, unit }: RollupIndicator,
  result: IndicatorResult,
  labels: Labels,
): IndicatorProgress {
  const { base, values, attainment, actual, met, conclusion, reason, missing } = result;
  return {
    id,
    attribute,
    number,
    name,
    kind,
    targetText,
    unit,
    base,
    values,
    attainment,
    actual,
    met,
    conclusion,
    conclusionWord: CONCLUSIONS[conclusion],
    reason,
    missing,
    lead: labels({ indicatorId: id }, 'LEAD'),
    responsible: labels({ indicatorId: id }, 'RESPONSIBLE'),
  };
}

function unitViews({ result, unitNames }: DatedRollup, scope: ProgressScope): readonly UnitProgress[] {
  return result.units
    .filter(({ unitId }) => scope.unit(unitId))
    .map((unit) => ({
      id: unit.unitId,
      name: unitNames.get(unit.unitId) ?? '',
      tasksLed: unit.tasks,
      tasksResponsible: unit.tasksResponsible,
      percentLed: unit.percent,
      judgedTasks: unit.judgedTasks,
      lights: unit.lights,
      responsible: unit.responsible,
      indicatorsLed: unit.indicatorsLed,
      indicatorsResponsible: unit.indicatorsResponsible,
      reports: unit.reports,
    }));
}
