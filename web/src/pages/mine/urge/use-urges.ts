import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api, type Answer } from '../../../app/api.ts';
import { may } from '../../../app/session.ts';
import { useInstallation } from '../../../app/surroundings.ts';

export type UrgeState = Answer<'listUrges'>['items'][number];

/** What a dialog urges. */
export interface UrgeTarget {
  readonly obligationId: string;
  readonly unit: string;
  /** Day in whose message the unit would be told. */
  readonly sendsOn: string;
}

/** Ids of one question. */
const MOST = 100;

/** How it stands with urging what is owed; obligations that are not the person's to urge are missing. */
export function useUrges(obligationIds: () => readonly string[]) {
  const ids = computed(() => [...new Set(obligationIds())].sort());
  const { data: installation } = useInstallation();
  const { data } = useQuery({
    queryKey: ['listUrges', ids],
    queryFn: async ({ signal }) => {
      const chunks = Array.from({ length: Math.ceil(ids.value.length / MOST) }, (_, index) =>
        ids.value.slice(index * MOST, (index + 1) * MOST),
      );
      const pages = await Promise.all(
        chunks.map((chunk) => api.listUrges({ query: { obligations: chunk.join(',') }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
    enabled: () => may('reminders.urge') && ids.value.length > 0,
    placeholderData: (before) => before,
  });
  const states = computed(() => new Map((data.value ?? []).map((state) => [state.obligationId, state])));
  return {
    states,
    /** Those of the rows that may be urged now. */
    targets: (rows: readonly { readonly id: string; readonly unit: string }[]): UrgeTarget[] =>
      rows.flatMap(({ id, unit }) => {
        const sendsOn = states.value.get(id)?.sendsOn;
        return sendsOn ? [{ obligationId: id, unit, sendsOn }] : [];
      }),
    today: computed(() => installation.value?.today ?? ''),
  };
}
