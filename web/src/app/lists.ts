import { useQuery } from '@tanstack/vue-query';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { api } from './api.ts';

/** All items of a list that is walked page by page (`api.each.…`); for lists that a page needs whole, such as the units. */
export async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Every unit in being, for choosing one. */
export const useUnits = (enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery({
    queryKey: ['active-units'],
    queryFn: () => allOf(api.each.listUnits({ query: { active: true, limit: 200 } })),
    enabled: () => toValue(enabled),
    staleTime: 60_000,
  });
