import { useQuery } from '@tanstack/vue-query';
import { api } from '../../../app/api.ts';
import { allOf } from '../all-of.ts';

/** Every unit in being, for choosing one. */
export const useActiveUnits = () =>
  useQuery({
    queryKey: ['active-units'],
    queryFn: () => allOf(api.each.listUnits({ query: { active: true, limit: 200 } })),
    staleTime: 60_000,
  });
