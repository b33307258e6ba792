import { defineJob } from '../../../platform/queue/index.js';

type Nothing = Record<string, never>;

/**
 * Sends what is due. Not merged: while a run waits for a slow receiver, the next job makes it look again at once, and
 * ends. Each minute, because an attempt that failed is due again at no event.
 */
export const sendEventsJob = defineJob<Nothing>({
  name: 'integration.send',
  queue: 'webhooks',
  options: { attempts: 3 },
  schedule: { pattern: '* * * * *', tz: 'Asia/Shanghai' },
});
