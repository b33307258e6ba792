import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 25;
const POLLS = 1_200;

/**
 * Waits until `check` no longer throws and gives its value; the last failure when half a minute has not been enough.
 * For effects of jobs, which happen when they happen.
 */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  for (let poll = 1; ; poll++) {
    try {
      return await check();
    } catch (error) {
      if (poll === POLLS) throw error;
      await sleep(POLL_MS);
    }
  }
}
