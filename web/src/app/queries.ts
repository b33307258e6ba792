import { QueryClient } from '@tanstack/vue-query';
import { FengongError } from './api.ts';

/** What the service refuses is not asked again; a lost connection is, for some seconds. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      retry: (times, error) => times < 3 && !(error instanceof FengongError && error.status < 500),
    },
    mutations: { retry: false },
  },
});

/** After a change everything that is shown may be otherwise: what is on the screen is asked anew, the rest when opened. */
export async function changed(): Promise<void> {
  await queryClient.invalidateQueries();
}
