import type { DataSource } from 'typeorm';
import { grantApplicationRole } from './application-role.js';

/** Any fixed number; only has to differ from other advisory locks in the same database. */
const LOCK = 712_026_001;

/**
 * Brings the schema up to date, all pending migrations in one transaction, and the rights of the application's role with
 * it. Processes that start at the same time wait
 * for each other; the later ones find nothing to do.
 * @returns names of the migrations that were run.
 */
export async function runMigrations(dataSource: DataSource): Promise<string[]> {
  return underLock(dataSource, async () => {
    const executed = await dataSource.runMigrations({ transaction: 'all' });
    await grantApplicationRole(dataSource);
    return executed.map((migration) => migration.name);
  });
}

/** Names of the migrations that this program has and the database has not seen, oldest first. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const [table] = await dataSource.query<{ present: boolean }[]>(
    `SELECT to_regclass('schema_migration') IS NOT NULL AS present`,
  );
  const done = table?.present ? await dataSource.query<{ name: string }[]>('SELECT name FROM schema_migration') : [];
  const seen = new Set(done.map((row) => row.name));
  // As TypeORM books them: a migration without a name of its own goes by its class.
  const names = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  return names.filter((name) => !seen.has(name));
}

/** Takes every migration back, newest first, down to an empty schema. Destroys all data. */
export async function revertAll(dataSource: DataSource): Promise<void> {
  await underLock(dataSource, async () => {
    const done = dataSource.migrations.length - (await pendingMigrations(dataSource)).length;
    for (let left = done; left > 0; left--) {
      await dataSource.undoLastMigration({ transaction: 'each' });
    }
  });
}

/** The lock belongs to one session and goes with it, so a killed process leaves none behind. */
async function underLock<T>(dataSource: DataSource, body: () => Promise<T>): Promise<T> {
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [LOCK]);
    try {
      return await body();
    } finally {
      await holder.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    await holder.release();
  }
}
