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

/** What evaluations and supervision ask of the unit; `open` leaves out what is done with. */
export function useAsked(open: () => boolean) {
  return useQuery({
    queryKey: ['asked', open],
    queryFn: async ({ signal }) => {
      const query = { missing: open(), limit: 200 };
      const none = Promise.resolve({ items: [] });
      const [selfEvaluations, opinions, followUps, orders] = await Promise.all([
        may('self-evaluations.read') ? api.listSelfEvaluations({ query, signal }) : none,
        may('opinions.read') ? api.listOpinions({ query, signal }) : none,
        may('follow-ups.read') ? api.listFollowUps({ query, signal }) : none,
        may('supervision.read') ? api.listSupervisionOrders({ query: { limit: 100 }, signal }) : none,
      ]);
      return {
        selfEvaluations: selfEvaluations.items,
        opinions: opinions.items,
        followUps: followUps.items,
        orders: orders.items.filter(
          ({ state }) => !query.missing || state === 'ISSUED' || state === 'SIGNED' || state === 'REPLIED',
        ),
      };
    },
  });
}
