import { computed, type MaybeRefOrGetter } from 'vue';
import { useProgress } from '../../../app/progress.ts';
import { useTasks, useUnitGroups } from '../questions.ts';
import type { Rosters, TaskLine } from './tree.ts';

/** Every task of a scheme in the order of the document, with its units and, once the scheme has begun, how it stands. */
export function useDivision(schemeId: MaybeRefOrGetter<string | undefined>, begun: MaybeRefOrGetter<boolean>) {
  const tasks = useTasks(schemeId);
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
