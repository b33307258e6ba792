import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { api } from '../../../app/api.ts';
import { may } from '../../../app/session.ts';
import { allOf } from '../all-of.ts';
import type { Rosters, TaskLine } from './tree.ts';

/** The roll-up as a tree; the same question for all pages, so that it is asked once. */
export const useProgress = (schemeId: Ref<string | undefined>, begun: Ref<boolean>) =>
  useQuery({
    queryKey: ['progress', schemeId],
    queryFn: ({ signal }) => api.getSchemeProgress({ id: schemeId.value!, signal }),
    enabled: computed(() => schemeId.value !== undefined && begun.value && may('progress.read')),
  });

/** Every task of a scheme in the order of the document, with its units and, once the scheme has begun, how it stands. */
export function useDivision(schemeId: Ref<string | undefined>, begun: Ref<boolean>) {
  const tasks = useQuery({
    queryKey: ['scheme-tasks', schemeId],
    queryFn: () => allOf(api.each.listSchemeTasks({ id: schemeId.value!, query: { limit: 200 } })),
    enabled: computed(() => schemeId.value !== undefined),
  });
  const progress = useProgress(schemeId, begun);
  const groups = useUnitGroups();
  const lines = computed<TaskLine[]>(() => {
    const known = new Map(
      progress.data.value?.sections.flatMap((section) => section.tasks.map((task) => [task.id, task])),
    );
    return (tasks.data.value ?? []).map((task) => ({ task, progress: known.get(task.id) }));
  });
  const rosters = computed<Rosters>(
    () => new Map(groups.data.value?.map(({ id, members }) => [id, new Set(members.map(({ unitId }) => unitId))])),
  );
  /** Units with a part in the scheme, by name, the members of its groups among them. */
  const units = computed(() => {
    const names = new Map<string, string>();
    const members = new Map(groups.data.value?.map(({ id, members: list }) => [id, list]));
    for (const { task } of lines.value)
      for (const { unitId, groupId, name } of task.units) {
        if (unitId) names.set(unitId, name ?? '');
        for (const member of members.get(groupId ?? '') ?? []) names.set(member.unitId, member.unitName);
      }
    return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  });
  return { tasks, progress, lines, rosters, units };
}

export const useUnitGroups = () =>
  useQuery({
    queryKey: ['unit-groups'],
    queryFn: () => allOf(api.each.listUnitGroups({ query: { limit: 200 } })),
    staleTime: 60_000,
  });
