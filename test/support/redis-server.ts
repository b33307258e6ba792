import { startRedis as startOwnRedis } from '../../bench/soak/redis.js';

export const REDIS_URL_VARIABLE = 'FENGONG_TEST_REDIS_URL';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis for one run: TEST_REDIS_URL when given, else an own one without persistence; null when there is none. */
export async function startRedis(folder: string): Promise<RedisServer | null> {
  const given = process.env['TEST_REDIS_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  return startOwnRedis(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
