import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api, type Query } from '../../../app/api.ts';
import { may, myUnits } from '../../../app/session.ts';
import { grouped, type Matter } from './groups.ts';

/** More than this nobody works off from one page; the list of 填报事项 has the rest. */
const MOST = 600;

async function all(query: Query<'listObligations'>, signal: AbortSignal): Promise<Matter[]> {
  const found: Matter[] = [];
  for await (const matter of api.each.listObligations({ query: { ...query, limit: 200 }, signal })) {
    found.push(matter);
    if (found.length >= MOST) break;
  }
  return found;
}

/** What is the person's turn: own reports by day, what to release, what to review; and what waits for others. */
export function useMatters() {
  const query = useQuery({
    queryKey: ['mine', 'obligations'],
    queryFn: async ({ signal }) => {
      const mine = { mine: '1', opened: '1' } as const;
      const [pending, returned, submitted] = await Promise.all([
        all({ ...mine, state: 'PENDING' }, signal),
        all({ ...mine, state: 'RETURNED' }, signal),
        all({ ...mine, state: 'SUBMITTED' }, signal),
      ]);
      return [...pending, ...returned, ...submitted];
    },
  });
  const units = computed(() => new Set(myUnits.value.map(({ id }) => id)));
  return { ...query, groups: computed(() => grouped(query.data.value ?? [], units.value)) };
}

/** Corrections that wait are not in those states: the todos name them. */
export function useTodos() {
  return useQuery({
    queryKey: ['mine', 'todos'],
    queryFn: async ({ signal }) => (await api.listTodos({ query: { state: 'OPEN', limit: 200 }, signal })).items,
    enabled: may('todos.read'),
  });
}

/** What evaluations ask of the unit. */
export function useAsked() {
  const ask = <T>(key: string, action: Parameters<typeof may>[0], queryFn: (signal: AbortSignal) => Promise<T>) =>
    useQuery({ queryKey: ['mine', key], queryFn: ({ signal }) => queryFn(signal), enabled: may(action) });
  return {
    selfEvaluations: ask(
      'self-evaluations',
      'self-evaluations.read',
      async (signal) => (await api.listSelfEvaluations({ query: { missing: true, limit: 200 }, signal })).items,
    ),
    opinions: ask(
      'opinions',
      'opinions.read',
      async (signal) => (await api.listOpinions({ query: { missing: true, limit: 200 }, signal })).items,
    ),
    followUps: ask(
      'follow-ups',
      'follow-ups.read',
      async (signal) => (await api.listFollowUps({ query: { missing: true, limit: 200 }, signal })).items,
    ),
    orders: ask(
      'orders',
      'supervision.read',
      async (signal) => (await api.listSupervisionOrders({ query: { limit: 100 }, signal })).items,
    ),
  };
}
