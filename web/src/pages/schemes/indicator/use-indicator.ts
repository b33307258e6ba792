import { useQuery } from '@tanstack/vue-query';
import { useCurrentScheme } from '../../../app/current-scheme.ts';
import { queryClient } from '../../../app/queries.ts';
import { indicatorsOf } from '../questions.ts';

/**
 * An indicator with its scheme; null where there is none. The service has no question for one alone, so the schemes are
 * looked through, the current one first: whoever comes from its list has the answer already.
 */
export function useIndicator(id: string) {
  const { schemes, scheme: current, isSuccess } = useCurrentScheme();
  return useQuery({
    queryKey: ['indicator', id, () => current.value?.id],
    queryFn: async () => {
      const others = schemes.value.filter((scheme) => scheme !== current.value);
      for (const scheme of current.value ? [current.value, ...others] : others) {
        const items = await queryClient.fetchQuery(indicatorsOf(scheme.id));
        const indicator = items.find((one) => one.id === id);
        if (indicator) return { scheme, indicator, others: items.filter((one) => one.id !== id) };
      }
      return null;
    },
    enabled: () => isSuccess.value,
  });
}
