import 'reflect-metadata';
import { createApp } from '../../src/app/create-app.js';
import { installedClock } from '../../src/app/open-database.js';
import { loadConfig } from '../../src/platform/config/config.js';

/** A worker of the small soak: as `src/worker.ts`, but the job of a killed worker comes back within seconds. */
const { databaseUrl, ...config } = loadConfig(process.env, 'worker');
if (databaseUrl === undefined) throw new Error('DATABASE_URL is needed');
const jobTiming = { lockDuration: 3_000, stalledInterval: 1_000, drain: 2_000, schedules: 1_000 };
const runtime = { ...config, databaseUrl, jobTiming };
await createApp(runtime, await installedClock(runtime));
process.stdout.write('已启动\n');
