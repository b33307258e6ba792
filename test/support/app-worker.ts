import 'reflect-metadata';
import { tmpdir } from 'node:os';
import { createApp } from '../../src/app/create-app.js';
import { FixedClock } from '../../src/platform/clock/clock.js';
import { loadConfig } from '../../src/platform/config/config.js';

/** The whole application as a worker that is there to be killed; started by `startAppWorker`. */
const [instant, databaseUrl, redisUrl] = process.argv.slice(2);
if (instant === undefined || databaseUrl === undefined)
  throw new Error('usage: app-worker INSTANT DATABASE_URL [REDIS_URL]');
const environment = JSON.parse(process.env['FENGONG_TEST_ENVIRONMENT'] ?? '{}') as Record<string, string>;
const config = loadConfig(
  {
    DATABASE_URL: databaseUrl,
    FENGONG_DATA_DIR: tmpdir(),
    LOG_LEVEL: 'silent',
    ...environment,
    ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
  },
  'worker',
);
/** Milliseconds. The job of a killed worker comes back within seconds instead of half a minute. */
const jobTiming = { lockDuration: 3_000, stalledInterval: 1_000, drain: 2_000, schedules: 1_000 };
await createApp({ ...config, databaseUrl, jobTiming }, new FixedClock(instant));
process.stdout.write('ready\n');
