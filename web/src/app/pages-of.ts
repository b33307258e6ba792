import { useInfiniteQuery } from '@tanstack/vue-query';
import { computed, type MaybeRefOrGetter, toValue } from 'vue';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/**
 * A list that comes in pages, with the items of those that have been asked for. `ask` gets the cursor of the page, undefined
 * for the first. The rest is the query's, for `AskState` and `MoreButton`.
 */
export function usePages<T>(
  key: readonly unknown[],
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  enabled: MaybeRefOrGetter<boolean> = true,
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: () => toValue(enabled),
  });
  return { ...query, items: computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? []) };
}
