import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api } from '../../app/api.ts';

/** What other systems can be told of, and each in the service's words; a type of another version by its code. */
export function useEventTypes() {
  const { data } = useQuery({
    queryKey: ['event-types'],
    queryFn: async () => (await api.listEventTypes()).items,
    staleTime: Infinity,
  });
  const types = computed(() => data.value ?? []);
  return { types, summaryOf: (type: string): string => types.value.find((one) => one.type === type)?.summary ?? type };
}
