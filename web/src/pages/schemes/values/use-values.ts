import { useQuery } from '@tanstack/vue-query';
import { api, type Answer } from '../../../app/api.ts';
import { allOf } from '../../../app/lists.ts';

export type Value = Answer<'listIndicatorMeasurements'>['items'][number];

/** All values of an indicator or of a task's target by their periods, what was replaced among them: a few dozen in five years. */
export const valuesOf = (of: 'indicator' | 'target', id: string) => ({
  queryKey: ['values', of, id],
  queryFn: (): Promise<Value[]> => {
    const input = { id, query: { limit: 200 } };
    return allOf(
      of === 'indicator' ? api.each.listIndicatorMeasurements(input) : api.each.listTargetMeasurements(input),
    );
  },
  staleTime: 60_000,
});

export const useValues = (of: 'indicator' | 'target', id: string, enabled = true) =>
  useQuery({ ...valuesOf(of, id), enabled });
