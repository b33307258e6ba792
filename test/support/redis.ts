import { Redis } from 'ioredis';
import { REDIS_URL_VARIABLE } from './redis-server.js';

export type QueueBackend = 'postgres' | 'redis';

/** The backends that this run can test: `describe.each(queueBackends())`. */
export function queueBackends(): QueueBackend[] {
  return process.env[REDIS_URL_VARIABLE] === undefined ? ['postgres'] : ['postgres', 'redis'];
}

/**
 * Address of an emptied Redis database of this worker's own. A worker runs one test file at a time, so a file never
 * meets another one's keys.
 */
export async function createTestRedis(): Promise<{ url: string }> {
  const server = process.env[REDIS_URL_VARIABLE];
  if (server === undefined) throw new Error('No Redis in this run; ask queueBackends() first.');
  const url = new URL(server);
  url.pathname = `/${process.env['JEST_WORKER_ID'] ?? '1'}`;
  const client = new Redis(url.toString());
  await client.flushdb();
  await client.quit();
  return { url: url.toString() };
}
