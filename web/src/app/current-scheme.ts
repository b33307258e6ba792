import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api } from './api.ts';
import { useFilter } from './filters.ts';

const KEPT = 'fengong.scheme';

/**
 * The scheme that pages without one in their path are about: the one in the address, else the one that was chosen last,
 * else the newest active one. Most districts have only one, and then nobody has to choose.
 */
export function useCurrentScheme() {
  const chosen = useFilter('scheme');
  const query = useQuery({
    queryKey: ['schemes'],
    queryFn: async () => (await api.listSchemes({ query: { limit: 200 } })).items,
    staleTime: 60_000,
  });
  const schemes = computed(() => query.data.value ?? []);
  const scheme = computed(() => {
    const of = (id: string | null) => schemes.value.find((one) => one.id === id);
    const active = schemes.value.find(({ state }) => state === 'ACTIVE');
    return of(chosen.value) ?? of(localStorage.getItem(KEPT)) ?? active ?? schemes.value[0];
  });
  function choose(id: string): void {
    localStorage.setItem(KEPT, id);
    chosen.value = id;
  }
  return { ...query, schemes, scheme, schemeId: computed(() => scheme.value?.id), choose };
}
