import { LIGHTS, type Light } from './conclusion.js';
import { figure, stored, weightedMean } from './figures.js';
import { formatFigure } from './format.js';
import { countLights } from './light.js';
import type { RollupTask } from './rollup-input.js';
import type { TaskResult, TasksMean } from './rollup-result.js';

export interface RatedTask {
  readonly task: RollupTask;
  readonly result: TaskResult;
}

/** Mean percent over tasks, each counting once, with the counts by light that must stand beside it. */
export function meanOverTasks(rule: string, rated: readonly RatedTask[], policyVersion: number): TasksMean {
  const judged = rated.flatMap(({ result }) => (result.percent === null ? [] : [figure(result.percent)]));
  const mean = weightedMean(judged.map((value) => ({ value, weight: figure(1) })));
  const lights = countLights(rated.map(({ result }) => result.light));
  return {
    percent: mean && stored(mean),
    tasks: rated.length,
    judgedTasks: judged.length,
    lights,
    explanation: {
      rule,
      policyVersion,
      inputs: rated.map(({ task, result }) => ({
        type: 'TASK',
        id: task.id,
        label: task.title,
        value: result.percent,
      })),
      setAside: rated
        .filter(({ result }) => result.percent === null)
        .map(({ task }) => ({ id: task.id, reason: '没有可据以计算的完成比例' })),
      arithmetic: [
        mean
          ? `平均 = (${judged.map(formatFigure).join(' + ')}) ÷ ${judged.length} = ${formatFigure(mean)}%`
          : '没有可据以计算的完成比例',
        (Object.keys(LIGHTS) as Light[]).map((light) => `${LIGHTS[light]}${lights[light]}项`).join('，'),
      ],
    },
  };
}
