import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { createPidFile, ownerState } from '../../src/platform/database/embedded/pid-file.js';
import { processName } from '../../src/platform/database/embedded/processes.js';
import { runMigrations } from '../../src/platform/database/migrate.js';
import { compiledFolder } from './compiled.js';
import { COMPILED_VARIABLE, databaseUrl, SERVER_URL_VARIABLE, TEMPLATE_VARIABLE } from './database-names.js';
import { REDIS_URL_VARIABLE, startRedis } from './redis-server.js';

const RUN_PREFIX = 'fengong-test-';
const quiet = { info: () => undefined, warn: (message: string) => void process.stderr.write(`${message}\n`) };

/**
 * Starts what the test files of one run share: a PostgreSQL with a migrated template database, and a Redis. The
 * addresses go to the workers through the environment, as does the folder of the compiled program.
 * @returns a function that stops both and removes every trace.
 */
export async function startServers(): Promise<() => Promise<void>> {
  await sweepDeadRuns();
  const folder = mkdtempSync(join(tmpdir(), RUN_PREFIX));
  createPidFile(join(folder, 'owner'));
  const postgres = await startPostgres(folder);
  const template = await makeTemplate(postgres.url);
  const redis = await startRedis(folder);
  process.env[SERVER_URL_VARIABLE] = postgres.url;
  process.env[TEMPLATE_VARIABLE] = template;
  process.env[COMPILED_VARIABLE] = compiledFolder();
  if (redis === null) {
    process.stderr.write(
      'No redis-server on this machine and no TEST_REDIS_URL: queue tests run on PostgreSQL only.\n',
    );
  } else {
    process.env[REDIS_URL_VARIABLE] = redis.url;
  }
  return async () => {
    await redis?.stop();
    await dropTemplate(postgres.url, template);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function startPostgres(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({ dataDir: folder, log: quiet, durable: false });
}

async function makeTemplate(serverUrl: string): Promise<string> {
  const template = `fengong_template_${process.pid}`;
  await onServer(serverUrl, `DROP DATABASE IF EXISTS ${template}`, `CREATE DATABASE ${template}`);
  const dataSource = createDataSource(databaseUrl(serverUrl, template), { entities: [], migrations, poolSize: 2 });
  await dataSource.initialize();
  await runMigrations(dataSource);
  await dataSource.destroy();
  return template;
}

async function dropTemplate(serverUrl: string, template: string): Promise<void> {
  await onServer(serverUrl, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A run that was killed never reaches its teardown; the next one stops its servers and removes its folder. */
async function sweepDeadRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(RUN_PREFIX))) {
    const folder = join(tmpdir(), name);
    if (ownerState(join(folder, 'owner')) !== 'dead') continue;
    killServer(join(folder, 'postgres', 'pgdata', 'postmaster.pid'), 'postgres', 'SIGQUIT');
    killServer(join(folder, 'redis.pid'), 'redis-server', 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function killServer(pidFile: string, program: string, signal: NodeJS.Signals): void {
  let pid: number;
  try {
    pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  } catch {
    return;
  }
  if (processName(pid) === program) process.kill(pid, signal);
}
