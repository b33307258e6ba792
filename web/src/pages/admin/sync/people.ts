import { useQuery } from '@tanstack/vue-query';
import { api } from '../../../app/api.ts';
import { allOf } from '../../../app/lists.ts';

/** Every account in use, with its posts and external ids. */
export const useActivePeople = () =>
  useQuery({
    queryKey: ['active-people'],
    queryFn: () => allOf(api.each.listUsers({ query: { state: 'active', limit: 200 } })),
    staleTime: 60_000,
  });
