import { LIGHTS, type Light } from './conclusion.js';
import { type Figure, figure, stored, weightedMean } from './figures.js';
import { formatFigure } from './format.js';
import type { ExplainedInput, Explanation } from './judgement.js';
import { countLights } from './light.js';
import type { RatingPolicy } from './policy.js';
import type { RollupSection, RollupTask } from './rollup-input.js';
import type { SectionResult, TaskResult, TasksMean } from './rollup-result.js';
import { sectionWeight, taskWeight } from './weights.js';

export interface RatedTask {
  readonly task: RollupTask;
  readonly result: TaskResult;
}

/** Mean percent over tasks with the policy's weights, with the counts by light that must stand beside it. */
export function meanOverTasks(rule: string, rated: readonly RatedTask[], policy: RatingPolicy): TasksMean {
  const parts = rated.map(({ task, result }): Part => {
    const weight = policy.weights.tasks && taskWeight(task.id, policy);
    return { type: 'TASK', id: task.id, label: task.title, value: result.percent, ...(weight && { weight }) };
  });
  return meanOf(rule, parts, rated, policy);
}

/** Mean percent over the means of sections, when the policy weighs them; the counts are of all tasks. */
export function meanOverSections(
  sections: readonly { readonly section: RollupSection; readonly result: SectionResult }[],
  rated: readonly RatedTask[],
  policy: RatingPolicy,
): TasksMean {
  const parts = sections.map(({ section, result }): Part => {
    const weight = sectionWeight(section.id, policy) ?? '1';
    return { type: 'SECTION', id: section.id, label: section.title, value: result.percent, weight };
  });
  return meanOf('scheme_by_section', parts, rated, policy);
}

/** Without `weight` every part counts once. */
type Part = ExplainedInput & { readonly type: 'TASK' | 'SECTION' };

function meanOf(rule: string, parts: readonly Part[], rated: readonly RatedTask[], policy: RatingPolicy): TasksMean {
  const counted = parts.flatMap(({ value, weight }) =>
    value === null ? [] : [{ value: figure(value), weight: figure(weight ?? 1) }],
  );
  const mean = weightedMean(counted);
  const lights = countLights(rated.map(({ result }) => result.light));
  const explanation: Explanation = {
    rule,
    policyVersion: policy.version,
    inputs: parts,
    setAside: parts.filter(({ value }) => value === null).map(({ id }) => ({ id, reason: '没有可据以计算的完成比例' })),
    arithmetic: [
      meanLine(
        mean,
        counted,
        parts.some(({ weight }) => weight !== undefined),
      ),
      (Object.keys(LIGHTS) as Light[]).map((light) => `${LIGHTS[light]}${lights[light]}项`).join('，'),
    ],
  };
  const judgedTasks = rated.filter(({ result }) => result.percent !== null).length;
  return { percent: mean && stored(mean), tasks: rated.length, judgedTasks, lights, explanation };
}

function meanLine(
  mean: Figure | null,
  counted: readonly { readonly value: Figure; readonly weight: Figure }[],
  weighed: boolean,
): string {
  if (mean === null) return '没有可据以计算的完成比例';
  const result = `${formatFigure(mean)}%`;
  if (!weighed) {
    return `平均 = (${counted.map(({ value }) => formatFigure(value)).join(' + ')}) ÷ ${counted.length} = ${result}`;
  }
  const products = counted.map(({ value, weight }) => `${formatFigure(value)} × ${formatFigure(weight)}`);
  const weights = counted.map(({ weight }) => formatFigure(weight));
  return `平均 = (${products.join(' + ')}) ÷ (${weights.join(' + ')}) = ${result}`;
}
