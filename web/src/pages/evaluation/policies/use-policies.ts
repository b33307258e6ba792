import { useQuery } from '@tanstack/vue-query';
import { api } from '../../../app/api.ts';
import { allOf } from '../../../app/lists.ts';

/** All versions of the rating policy, newest first; there are few. */
export const usePolicies = () =>
  useQuery({
    queryKey: ['rating-policies'],
    queryFn: () => allOf(api.each.listRatingPolicies({ query: { limit: 200 } })),
  });
