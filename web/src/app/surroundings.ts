import { useQuery } from '@tanstack/vue-query';
import { api } from './api.ts';

/** What stands around every page: the day of the business, and whether this is the demonstration. */
export const useInstallation = () =>
  useQuery({ queryKey: ['installation'], queryFn: () => api.getInstallation(), staleTime: 10 * 60_000 });

/** How many messages the person has not read; counted up to a hundred. */
export const useUnread = () =>
  useQuery({
    queryKey: ['unread'],
    queryFn: async () => (await api.listNotifications({ query: { mine: '1', unread: true, limit: 100 } })).items.length,
    refetchInterval: 120_000,
  });

/** Other ways to sign in than by password, for the sign-in page. */
export const useProviders = () =>
  useQuery({
    queryKey: ['providers'],
    queryFn: async () => (await api.listAuthProviders()).items,
    staleTime: 10 * 60_000,
  });
