import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export const REDIS_URL_VARIABLE = 'FENGONG_TEST_REDIS_URL';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis for one run: TEST_REDIS_URL when given, else an own one without persistence; null when there is none. */
export async function startRedis(folder: string): Promise<RedisServer | null> {
  const given = process.env['TEST_REDIS_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const port = await freePort();
  const child = spawn('redis-server', [...optionsFor(port), '--dir', folder], { stdio: 'ignore' });
  const started = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ]).catch(() => false);
  if (!started) return null;
  writeFileSync(join(folder, 'redis.pid'), String(child.pid));
  const url = `redis://127.0.0.1:${port}`;
  await waitUntilReady(url);
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function optionsFor(port: number): string[] {
  return Object.entries({
    '--port': String(port),
    '--bind': '127.0.0.1',
    '--save': '',
    '--appendonly': 'no',
    '--maxmemory-policy': 'noeviction',
  }).flat();
}

async function waitUntilReady(url: string): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: 50, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await client.ping();
  await client.quit();
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
