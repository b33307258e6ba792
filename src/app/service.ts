import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig, ConfigError, type Config, type ProcessRole } from '../platform/config/config.js';
import type { RuntimeConfig } from '../platform/config/runtime-config.js';
import { createLogger } from '../platform/log/log.js';
import { createApp } from './create-app.js';
import { installedClock, MigrationsPending, openDatabase, prepareSchema } from './open-database.js';

export interface Service {
  readonly app: NestFastifyApplication;
  readonly config: RuntimeConfig;
  /** Finishes running requests and jobs, then leaves the database. A second call does nothing. */
  stop(): Promise<void>;
}

/** Database, schema and application of one process, not yet listening. */
export async function startService(config: Config): Promise<Service> {
  const log = createLogger(config.logLevel);
  const database = await openDatabase(config, log);
  try {
    await prepareSchema(database.config, config.databaseUrl === undefined);
    const app = await createApp(database.config, await installedClock(database.config));
    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      await app.close();
      await database.close();
    };
    return { app, config: database.config, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens the HTTP door. @returns its address, with the port that was given when `config.port` is 0. */
export async function listen(service: Service): Promise<string> {
  const { host, port } = service.config;
  await service.app.listen({ port, host });
  const address = service.app.getHttpServer().address();
  const bound = address !== null && typeof address === 'object' ? address.port : port;
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${bound}`;
}

/** The first Ctrl-C or SIGTERM ends the process in good order, the second at once. */
export function stopOnSignals(service: Service): void {
  let asked = false;
  const onSignal = (): void => {
    if (asked) process.exit(130);
    asked = true;
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** Runs a process's main function; what an operator can mend is told in a sentence, the rest with its stack. */
export async function runProcess(role: ProcessRole, main: (config: Config) => Promise<void>): Promise<void> {
  try {
    await main(loadConfig(process.env, role));
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof MigrationsPending) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `端口 ${port ?? ''} 已被占用。请停止占用它的程序，或换一个端口：PORT=3001 npm start`;
  if (code === 'ECONNREFUSED')
    return `连接不上 DATABASE_URL 或 REDIS_URL 指定的服务，请检查地址与服务状态。${String(error)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
