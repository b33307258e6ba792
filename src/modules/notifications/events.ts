import { defineEvent } from '../../platform/queue/index.js';

/** Something waits to be delivered. No ids: the dispatcher reads from the tables what is due. */
export const deliveriesQueued = defineEvent<Record<string, never>>('deliveries.queued');
