import { defineJob } from '../../../platform/queue/index.js';

type Nothing = Record<string, never>;

/**
 * Sends what is due. One run at a time is enough, since it sends many at once; each minute, because an attempt that
 * failed is due again at no event.
 */
export const pushTodosJob = defineJob<Nothing>({
  name: 'todos.push',
  queue: 'todos',
  deduplicate: () => 'all',
  options: { attempts: 3 },
  schedule: { pattern: '* * * * *', tz: 'Asia/Shanghai' },
});
