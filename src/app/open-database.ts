import type { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import type { Clock } from '../platform/clock/clock.js';
import { ShiftedClock, SystemClock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import type { RuntimeConfig } from '../platform/config/runtime-config.js';
import { createDataSource } from '../platform/database/data-source.js';
import { startEmbeddedPostgres, type EmbeddedLog } from '../platform/database/embedded/index.js';
import { pendingMigrations, runMigrations } from '../platform/database/migrate.js';
import { CLOCK_KEY, InstallationStore } from '../platform/installation/installation-store.js';
import { entities } from './entities.js';

export const schema = { entities, migrations };

export interface OpenDatabase {
  readonly config: RuntimeConfig;
  /** Leaves the embedded server; its last client stops it. */
  close(): Promise<void>;
}

/** The given PostgreSQL, or the embedded one, started or joined. */
export async function openDatabase(config: Config, log: EmbeddedLog): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    return { config: { ...config, databaseUrl: config.databaseUrl }, close: async () => {} };
  }
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  return { config: { ...config, databaseUrl: server.url }, close: () => server.stop() };
}

export class MigrationsPending extends Error {
  constructor(readonly names: readonly string[]) {
    super(`数据库结构尚未更新（${names.length} 项）。请先运行 npm run fengong -- migrate，再启动服务。`);
    this.name = 'MigrationsPending';
  }
}

/**
 * Brings the embedded database up to date; of a given one it only checks that somebody has.
 * @throws MigrationsPending
 */
export async function prepareSchema(config: RuntimeConfig, embedded: boolean): Promise<void> {
  await withDataSource(config, async (dataSource) => {
    if (embedded) {
      await runMigrations(dataSource);
      return;
    }
    const pending = await pendingMigrations(dataSource);
    if (pending.length > 0) throw new MigrationsPending(pending);
  });
}

/** Real time, or the shifted time of a demonstration, as the installation has kept it. */
export async function installedClock(config: RuntimeConfig): Promise<Clock> {
  return withDataSource(config, async (dataSource) => {
    const shift = await new InstallationStore(dataSource).get<{ offsetMs: number }>(CLOCK_KEY);
    return shift ? new ShiftedClock(shift.offsetMs) : new SystemClock();
  });
}

export async function withDataSource<T>(
  config: RuntimeConfig,
  use: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await createDataSource(config.databaseUrl, { ...schema, poolSize: 2 }).initialize();
  try {
    return await use(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
