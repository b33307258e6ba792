import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { api, type Answer } from '../../../app/api.ts';
import { may } from '../../../app/session.ts';
import type { Light } from '../../../app/words.ts';

export type Explanation = Answer<'explainProgress'>;

/** What the roll-up says of a task, with that of each of its measures and targets; not asked where there is none to read. */
export const useTaskExplanation = (taskId: string, begun: Ref<boolean>) =>
  useQuery({
    queryKey: ['explanation', `task.${taskId}`],
    queryFn: () => api.explainProgress({ node: `task.${taskId}` }),
    enabled: computed(() => begun.value && may('progress.read')),
  });

export interface TaskResult {
  readonly percent: string | null;
  readonly light: Light;
  readonly expectedPercent: string | null;
  readonly reason: string;
  readonly report: { readonly id: string; readonly reportedOn: string } | null;
}

export function taskResult(explanation: Explanation | undefined): TaskResult | undefined {
  return explanation?.result as unknown as TaskResult | undefined;
}

/** Percent of a measure or target, as it goes into the task's. */
export function percentOf(explanation: Explanation | undefined, id: string): string | null {
  const input = explanation?.inputs.find((one) => one.id === id && (one.type === 'MEASURE' || one.type === 'TARGET'));
  return input?.value ?? null;
}
