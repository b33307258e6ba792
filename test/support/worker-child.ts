import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPILED_VARIABLE, fromGlobalSetup } from './database-names.js';

export interface AppWorker {
  /** SIGKILL, and waits until the process is gone. A second call does nothing. */
  kill(): Promise<void>;
}

export interface AppWorkerOptions {
  /** Where the worker's clock stands still; left out, it runs as the installation says. */
  readonly instant?: string;
  readonly databaseUrl: string;
  /** Jobs are in PostgreSQL when left out. */
  readonly redisUrl?: string | undefined;
  /** Variables as in `.env.example`, on top of what tests need. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Program and arguments of a worker process; settings are read from the environment. */
export function workerCommand(): [string, ...string[]] {
  return [process.execPath, join(fromGlobalSetup(COMPILED_VARIABLE), 'test', 'support', 'app-worker.js')];
}

/** The whole application in a worker process of its own, running. */
export async function startAppWorker(options: AppWorkerOptions): Promise<AppWorker> {
  const { instant, databaseUrl, redisUrl, environment } = options;
  const [program, ...args] = workerCommand();
  const child = spawn(program, [...args, ...(instant === undefined ? [] : [instant])], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      FENGONG_DATA_DIR: tmpdir(),
      LOG_LEVEL: 'silent',
      ...environment,
      ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
    },
  });
  const exited = once(child, 'exit');
  const outcome = await Promise.race([once(child.stdout, 'data'), exited.then(() => null)]);
  if (outcome === null) throw new Error('the worker process did not start');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
