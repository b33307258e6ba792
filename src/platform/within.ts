import { setTimeout as sleep } from 'node:timers/promises';

/** @returns whether the work ended in time; it goes on all the same. */
export async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const ended = new AbortController();
  const inTime = work.then(() => true).finally(() => ended.abort());
  const tooLate = sleep(ms, false, { signal: ended.signal }).catch(() => true);
  return Promise.race([inTime, tooLate]);
}
