import { useQuery } from '@tanstack/vue-query';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { api } from './api.ts';
import { may } from './session.ts';

/** The roll-up of a scheme as a tree; one question for all pages, so that it is asked once. `begun` is false for a draft. */
export const useProgress = (
  schemeId: MaybeRefOrGetter<string | undefined>,
  begun: MaybeRefOrGetter<boolean> = true,
  lookAgainMs: number | false = false,
) =>
  useQuery({
    queryKey: ['progress', () => toValue(schemeId)],
    queryFn: ({ signal }) => api.getSchemeProgress({ id: toValue(schemeId)!, signal }),
    enabled: () => toValue(schemeId) !== undefined && toValue(begun) && may('progress.read'),
    refetchInterval: lookAgainMs,
  });
