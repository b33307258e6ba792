import { useQuery } from '@tanstack/vue-query';
import { computed, onScopeDispose, ref, watch } from 'vue';
import { api, type Body } from '../../../app/api.ts';
import { useDeed } from '../../../app/deed.ts';
import { allOf } from '../../../app/lists.ts';
import { changed } from '../../../app/queries.ts';

/** An import while it is read and worked on: what is there, what is said meanwhile, and correcting it. */
export function useImport(id: string) {
  const view = useQuery({ queryKey: ['import', id], queryFn: () => api.getImport({ id, query: { view: 'summary' } }) });
  const state = computed(() => view.data.value?.state);
  const reading = computed(() => state.value === 'UPLOADED' || state.value === 'PARSING');
  const percent = ref(0);
  const step = ref('');
  let source: EventSource | undefined;
  watch(
    reading,
    (on) => {
      source?.close();
      if (!on) return;
      source = new EventSource(`/api/v1/imports/${id}/events`);
      source.addEventListener('progress', (event) => {
        const said = JSON.parse((event as MessageEvent<string>).data) as {
          state: string;
          progress: number;
          step?: string;
        };
        percent.value = said.progress;
        step.value = said.step ?? '';
        if (said.state !== 'UPLOADED' && said.state !== 'PARSING') {
          source?.close();
          void changed();
        }
      });
    },
    { immediate: true },
  );
  onScopeDispose(() => source?.close());

  const items = useQuery({
    queryKey: ['import-items', id, () => view.data.value?.version],
    queryFn: () => allOf(api.each.listImportItems({ id, query: { limit: 200 } })),
    enabled: computed(() => view.data.value !== undefined && !reading.value && state.value !== 'FAILED'),
    placeholderData: (before) => before,
  });

  const { busy, complaint, run } = useDeed(true);
  /** @returns whether it was taken; what was wrong is said in passing and stays in `complaint` for an open form. */
  const correct = (body: Body<'correctImport'>, done: string) =>
    run(() => api.correctImport({ id, ifMatch: view.data.value!.version, body }), done);
  return { view, items, reading, percent, step, busy, complaint, correct };
}

export type ImportWork = ReturnType<typeof useImport>;
