import { LIGHTS, type Light } from './conclusion.js';
import { type Figure, figure, weightedMean } from './figures.js';
import { formatFigure } from './format.js';
import type { ExplainedInput, Explanation } from './judgement.js';
import type { RollupOutline, RollupTask } from './rollup-input.js';
import type { RollupResult, TasksSummary } from './rollup-result.js';
import { tasksLedBy } from './unit.js';
import { onTimeLine } from './unit-reports.js';
import { sectionWeight, taskWeight } from './weights.js';

/** A roll-up with the tree that it is about. */
export interface ExplainedRollup {
  readonly outline: RollupOutline;
  readonly result: RollupResult;
}

/*
 * The workings of means, as long as what they are over. They are told when somebody asks: kept with each node they would
 * have to be written anew for every report of the scheme.
 */

/** A mean over all tasks, or over the means of the sections when the policy weighs those. */
export function explainSchemeMean(rolled: ExplainedRollup): Explanation {
  const { outline, result } = rolled;
  const { sections } = outline.scheme;
  if (!outline.policy.weights.sections) {
    const tasks = sections.flatMap((section) => section.tasks);
    return explain(rolled, 'scheme', taskParts(rolled, tasks), result.scheme);
  }
  const percents = new Map(result.sections.map(({ sectionId, percent }) => [sectionId, percent]));
  const parts = sections.map(({ id, title }): Part => {
    const weight = sectionWeight(id, outline.policy) ?? '1';
    return { type: 'SECTION', id, label: title, value: percents.get(id) ?? null, weight };
  });
  return explain(rolled, 'scheme_by_section', parts, result.scheme);
}

/** @returns null for a section that the scheme has not. */
export function explainSectionMean(rolled: ExplainedRollup, sectionId: string): Explanation | null {
  const section = rolled.outline.scheme.sections.find(({ id }) => id === sectionId);
  const summary = rolled.result.sections.find((it) => it.sectionId === sectionId);
  return section && summary ? explain(rolled, 'section', taskParts(rolled, section.tasks), summary) : null;
}

/** Over the tasks that the unit leads, with its share of reports in time. @returns null for a unit without a row. */
export function explainUnitMean(rolled: ExplainedRollup, unitId: string): Explanation | null {
  const unit = rolled.result.units.find((it) => it.unitId === unitId);
  if (!unit) return null;
  const led = tasksLedBy(rolled.outline, unitId);
  const tasks = rolled.outline.scheme.sections.flatMap((section) => section.tasks).filter(({ id }) => led.has(id));
  const mean = explain(rolled, 'unit', taskParts(rolled, tasks), unit);
  return { ...mean, arithmetic: [...mean.arithmetic, onTimeLine(unit.reports)] };
}

/** Without `weight` every part counts once. */
type Part = ExplainedInput & { readonly type: 'TASK' | 'SECTION' };

function taskParts({ outline, result }: ExplainedRollup, tasks: readonly RollupTask[]): readonly Part[] {
  const percents = new Map(result.tasks.map(({ taskId, percent }) => [taskId, percent]));
  return tasks.map(({ id, title }) => {
    const weight = outline.policy.weights.tasks && taskWeight(id, outline.policy);
    return { type: 'TASK', id, label: title, value: percents.get(id) ?? null, ...(weight && { weight }) };
  });
}

function explain(
  { outline }: ExplainedRollup,
  rule: string,
  parts: readonly Part[],
  { lights }: TasksSummary,
): Explanation {
  return {
    rule,
    policyVersion: outline.policy.version,
    inputs: parts,
    setAside: parts.filter(({ value }) => value === null).map(({ id }) => ({ id, reason: '没有可据以计算的完成比例' })),
    arithmetic: [
      meanLine(parts),
      (Object.keys(LIGHTS) as Light[]).map((light) => `${LIGHTS[light]}${lights[light]}项`).join('，'),
    ],
  };
}

function meanLine(parts: readonly Part[]): string {
  const counted = parts.flatMap(({ value, weight }) =>
    value === null ? [] : [{ value: figure(value), weight: figure(weight ?? 1) }],
  );
  const mean = weightedMean(counted);
  if (mean === null) return '没有可据以计算的完成比例';
  const result = `${formatFigure(mean)}%`;
  const shown = (figures: readonly Figure[]): string => figures.map(formatFigure).join(' + ');
  if (parts.every(({ weight }) => weight === undefined)) {
    return `平均 = (${shown(counted.map(({ value }) => value))}) ÷ ${counted.length} = ${result}`;
  }
  const products = counted.map(({ value, weight }) => `${formatFigure(value)} × ${formatFigure(weight)}`);
  return `平均 = (${products.join(' + ')}) ÷ (${shown(counted.map(({ weight }) => weight))}) = ${result}`;
}
