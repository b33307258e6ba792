import { useInfiniteQuery } from '@tanstack/vue-query';
import { computed, type MaybeRefOrGetter, toValue } from 'vue';

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

/** How far a list in pages has been read, and its next page: what `MoreButton` asks for. */
export interface MorePages {
  /** Items that have been read. */
  readonly shown: number;
  readonly hasNext: boolean;
  readonly isReading: boolean;
  readNext(): unknown;
}

/**
 * A list that comes in pages, with the items of those that have been asked for. `ask` gets the cursor of the page, undefined
 * for the first. `more` is for `MoreButton`, the rest is the query's, for `AskState`.
 */
export function usePages<P extends Page>(
  key: readonly unknown[],
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<P>,
  enabled: MaybeRefOrGetter<boolean> = true,
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: () => toValue(enabled),
  });
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const items = computed<P['items'][number][]>(() => data.value?.pages.flatMap(({ items: some }) => some) ?? []);
  const more = computed<MorePages>(() => ({
    shown: items.value.length,
    hasNext: hasNextPage.value,
    isReading: isFetchingNextPage.value,
    readNext: fetchNextPage,
  }));
  return { data, items, isPending, error, refetch, more };
}
