import { computed, type MaybeRefOrGetter } from 'vue';
import { useScheme, useTasks } from '../../schemes/questions.ts';

/** Names of the sections and tasks of a scheme, for weights that the rules keep by id. */
export function usePartNames(schemeId: MaybeRefOrGetter<string | undefined>) {
  const scheme = useScheme(schemeId);
  const tasks = useTasks(schemeId);
  const names = computed(
    () =>
      new Map([
        ...(scheme.data.value?.sections ?? []).map(({ id, number, title }) => [id, `（${number}）${title}`] as const),
        ...(tasks.data.value ?? []).map(({ id, number, title }) => [id, `${number}. ${title}`] as const),
      ]),
  );
  return {
    sections: computed(() => scheme.data.value?.sections ?? []),
    tasks: computed(() => tasks.data.value ?? []),
    names,
    /** Of the part that a path such as `weights.tasks.<id>` ends with; empty for a setting of all. */
    nameOf: (field: string): string => {
      const [, list, id = ''] = field.split('.');
      if (list !== 'sections' && list !== 'tasks' && list !== 'items') return '';
      return names.value.get(id) ?? (list === 'items' ? '单项举措或目标' : '其他方案的部分');
    },
  };
}
