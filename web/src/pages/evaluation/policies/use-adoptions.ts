import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { api } from '../../../app/api.ts';
import { allOf } from '../../../app/lists.ts';
import { useInstallation } from '../../../app/surroundings.ts';

/** Which version judges a scheme from when, and which one today: version 1 as long as none was adopted. */
export function useAdoptions(schemeId: MaybeRefOrGetter<string | undefined>) {
  const { data: installation } = useInstallation();
  const query = useQuery({
    queryKey: ['policy-adoptions', () => toValue(schemeId)],
    queryFn: () => allOf(api.each.listSchemeRatingPolicies({ id: toValue(schemeId)!, query: { limit: 200 } })),
    enabled: () => toValue(schemeId) !== undefined,
  });
  const adoptions = computed(() => query.data.value ?? []);
  /** By the first day; of one day the last adoption. */
  const byDay = computed(() =>
    [...adoptions.value].sort((a, b) => b.effectiveOn.localeCompare(a.effectiveOn) || b.number - a.number),
  );
  const today = computed(() => installation.value?.today ?? '');
  return {
    query,
    adoptions,
    inForce: computed(() => byDay.value.find(({ effectiveOn }) => effectiveOn <= today.value)),
    coming: computed(() => byDay.value.filter(({ effectiveOn }) => effectiveOn > today.value).reverse()),
    today,
  };
}
