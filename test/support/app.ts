import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createApp } from '../../src/app/create-app.js';
import { FixedClock, type Clock } from '../../src/platform/clock/clock.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { createTestRedis, type QueueBackend } from './redis.js';
import { watchAnswers } from './watch-answers.js';

/** The instant at which tests live unless they say otherwise: the demonstration's day, ten in the morning in China. */
export const TEST_INSTANT = '2023-06-30T10:00:00+08:00';

export interface TestAppOptions<C extends Clock> {
  /** Default: a FixedClock at {@link TEST_INSTANT}. */
  readonly clock?: C;
  /** `none` (default): no worker and no relay run, messages stay in the outbox. Else jobs run in this process. */
  readonly queueBackend?: 'none' | QueueBackend;
  /** Variables as in `.env.example`, on top of what tests need. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A database that the test made, and drops itself; for several applications on one database. */
  readonly database?: TestDatabase;
}

export interface TestApp<C extends Clock = FixedClock> {
  readonly app: NestFastifyApplication;
  /** Where the application listens, `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Requests without memory: `test.request.get('/api/v1/units')`. */
  readonly request: ReturnType<typeof supertest>;
  /** Requests of one browser, which keeps its cookies. */
  agent(): ReturnType<typeof supertest.agent>;
  readonly db: Database;
  readonly databaseUrl: string;
  readonly clock: C;
  close(): Promise<void>;
}

/**
 * The whole application, as the service boots it, on a database of its own. Real: PostgreSQL, HTTP, BullMQ when asked
 * for, files on disk. Not real: the clock. FENGONG_TEST_LOG=debug shows the application's log. Closing it fails when an
 * answer was not what the OpenAPI document says of it.
 */
export function bootTestApp(options?: TestAppOptions<FixedClock>): Promise<TestApp>;
export function bootTestApp<C extends Clock>(options: TestAppOptions<C> & { readonly clock: C }): Promise<TestApp<C>>;
export async function bootTestApp(options: TestAppOptions<Clock> = {}): Promise<TestApp<Clock>> {
  const clock = options.clock ?? new FixedClock(TEST_INSTANT);
  const backend = options.queueBackend ?? 'none';
  const database = options.database ?? (await createTestDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'fengong-files-'));
  const config = loadConfig(
    {
      DATABASE_URL: database.url,
      FENGONG_DATA_DIR: dataDir,
      LOG_LEVEL: process.env['FENGONG_TEST_LOG'] ?? 'silent',
      PORT: '0',
      OFFICE_PROGRAM: 'none',
      ...options.environment,
      ...(backend === 'redis' && { REDIS_URL: (await createTestRedis()).url }),
    },
    backend === 'none' ? 'none' : 'all',
  );
  const removeTraces = async (): Promise<void> => {
    if (options.database === undefined) await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const app = await createApp({ ...config, databaseUrl: database.url }, clock).catch(async (error: unknown) => {
    await removeTraces();
    throw error;
  });
  await app.listen(0, '127.0.0.1');
  const faultsSoFar = watchAnswers(app.getHttpServer());
  const url = await app.getUrl();
  return {
    app,
    url,
    request: supertest(url),
    agent: () => supertest.agent(url),
    db: app.get(Database),
    databaseUrl: database.url,
    clock,
    close: async () => {
      await app.close();
      await removeTraces();
      const faults = faultsSoFar();
      if (faults.length > 0) throw new Error(`answers are not as docs/openapi.json says:\n${faults.join('\n')}`);
    },
  };
}
