import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { api } from '../../app/api.ts';
import { allOf } from '../../app/lists.ts';

/** What several parts of a page ask of a scheme, each under one key, so that it is asked once for all of them. */
type Id = MaybeRefOrGetter<string | undefined>;
const given = (id: Id, enabled: MaybeRefOrGetter<boolean>) => (): boolean =>
  toValue(id) !== undefined && toValue(enabled);
/** They change by revisions and by what this browser does itself, after which everything is asked anew. */
const staleTime = 60_000;

export const useScheme = (id: Id, enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery({
    queryKey: ['scheme', () => toValue(id)],
    queryFn: ({ signal }) => api.getScheme({ id: toValue(id)!, signal }),
    enabled: given(id, enabled),
    staleTime,
  });

export const useTask = (id: Id, enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery({
    queryKey: ['task', () => toValue(id)],
    queryFn: ({ signal }) => api.getTask({ id: toValue(id)!, signal }),
    enabled: given(id, enabled),
    staleTime,
  });

/** All tasks of a scheme in the order of the document. */
export const useTasks = (schemeId: Id) =>
  useQuery({
    queryKey: ['scheme-tasks', () => toValue(schemeId)],
    queryFn: () => allOf(api.each.listSchemeTasks({ id: toValue(schemeId)!, query: { limit: 200 } })),
    enabled: given(schemeId, true),
  });

export const indicatorsOf = (schemeId: string) => ({
  queryKey: ['indicators', schemeId],
  queryFn: async () => (await api.listSchemeIndicators({ id: schemeId })).items,
  staleTime,
});

export const useIndicators = (schemeId: Id, enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery(computed(() => ({ ...indicatorsOf(toValue(schemeId) ?? ''), enabled: given(schemeId, enabled)() })));

/** Reporting cycles of a scheme by their periods, those to come too. */
export const useCycles = (schemeId: Id) =>
  useQuery({
    queryKey: ['cycles', () => toValue(schemeId)],
    queryFn: () => allOf(api.each.listSchemeCycles({ id: toValue(schemeId)!, query: { limit: 200 } })),
    enabled: given(schemeId, true),
    staleTime,
  });

/** Groups of units with their members of today. */
export const useUnitGroups = () =>
  useQuery({
    queryKey: ['unit-groups'],
    queryFn: () => allOf(api.each.listUnitGroups({ query: { limit: 200 } })),
    staleTime,
  });
