import { useQuery } from '@tanstack/vue-query';
import { api } from '../../../app/api.ts';
import { allOf } from '../../../app/lists.ts';

/** An indicator with its scheme, found among the few that a district has, the newest first. */
export const useIndicator = (id: string) =>
  useQuery({
    queryKey: ['indicator', id],
    queryFn: async () => {
      for (const scheme of await allOf(api.each.listSchemes({ query: { limit: 200 } }))) {
        const { items } = await api.listSchemeIndicators({ id: scheme.id });
        const indicator = items.find((one) => one.id === id);
        if (indicator) return { scheme, indicator, others: items.filter((one) => one.id !== id) };
      }
      return null;
    },
  });
