import { computed } from 'vue';
import { useUnits } from '../../../app/lists.ts';

/** Names units in use by their ids; one that is closed by now has none here. */
export function useUnitNames(): (id: string) => string {
  const { data: units } = useUnits();
  const names = computed(() => new Map((units.value ?? []).map(({ id, name }) => [id, name])));
  return (id) => names.value.get(id) ?? '已停用的单位';
}
