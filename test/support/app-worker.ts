import 'reflect-metadata';
import { createApp } from '../../src/app/create-app.js';
import { installedClock } from '../../src/app/open-database.js';
import { FixedClock } from '../../src/platform/clock/clock.js';
import { loadConfig } from '../../src/platform/config/config.js';

/**
 * The whole application as a worker that is there to be killed: as `src/worker.ts`, but its clock stands still at the
 * instant that is its argument, if any.
 */
const [instant] = process.argv.slice(2);
const { databaseUrl, ...config } = loadConfig(process.env, 'worker');
if (databaseUrl === undefined) throw new Error('DATABASE_URL is needed');
/** Milliseconds. The job of a killed worker comes back within seconds instead of half a minute. */
const jobTiming = { lockDuration: 3_000, stalledInterval: 1_000, drain: 2_000, schedules: 1_000 };
/** Likewise a message that it was sending, and one that its receiver has put off. */
const outboundTiming = { attempt: 3_000, lease: 5_000, firstRetry: 1_000 };
const runtime = { ...config, databaseUrl, jobTiming, outboundTiming };
await createApp(runtime, instant === undefined ? await installedClock(runtime) : new FixedClock(instant));
process.stdout.write('已启动\n');
