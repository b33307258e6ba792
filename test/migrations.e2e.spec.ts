import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { entities } from '../src/app/entities.js';
import { createDataSource } from '../src/platform/database/data-source.js';
import { schemaDrift } from '../src/platform/database/drift.js';
import { pendingMigrations, revertAll, runMigrations } from '../src/platform/database/migrate.js';
import { createEmptyDatabase, type TestDatabase } from './support/database.js';

/** Tables that belong to the installation, or to a person before a jurisdiction is known. Each needs its reason. */
const WITHOUT_JURISDICTION = new Map([
  ['schema_migration', 'TypeORM keeps its book here'],
  ['outbox', 'messages of the installation itself have none; the others carry theirs'],
  ['inbox', 'points to messages by id'],
  ['stored_object', 'the same content is kept once for all; stored_file says whose it is'],
  ['idempotency_key', 'its scope begins with the jurisdiction'],
  ['installation', 'facts about the whole installation'],
  ['outbound_endpoint', 'breaker and rate of a receiver, by the key that its messages carry'],
  ['jurisdiction', 'is the jurisdiction'],
  ['login_failure', 'counts logins before anybody knows whose they are'],
  ['rate_bucket', 'counts requests by a key, of addresses too'],
]);

describe('migrations', () => {
  let database: TestDatabase;
  let first: DataSource;
  let second: DataSource;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    first = await createDataSource(database.url, { entities, migrations, poolSize: 3 }).initialize();
    second = await createDataSource(database.url, { entities, migrations, poolSize: 3 }).initialize();
  });

  afterAll(async () => {
    await first.destroy();
    await second.destroy();
    await database.drop();
  });

  it('run once when two processes start at the same time', async () => {
    expect(await pendingMigrations(first)).toHaveLength(migrations.length);
    const [one, two] = await Promise.all([runMigrations(first), runMigrations(second)]);

    expect([...one, ...two]).toEqual(migrations.map((migration) => migration.name));
    expect(await pendingMigrations(first)).toEqual([]);
  });

  it('leave nothing behind when reverted, and run again from there', async () => {
    await revertAll(first);
    expect(await leftovers()).toEqual([]);

    expect(await runMigrations(first)).toHaveLength(migrations.length);
  });

  it('agree with the entities', async () => {
    expect(await schemaDrift(first)).toEqual([]);
  });

  it('give every business table its jurisdiction', async () => {
    const rows = await first.query<{ table: string }[]>(`
      SELECT c.relname AS "table" FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT EXISTS (SELECT FROM pg_attribute a
                        WHERE a.attrelid = c.oid AND a.attname = 'jurisdiction_id' AND a.attnotnull)`);

    expect(rows.map(({ table }) => table).filter((table) => !WITHOUT_JURISDICTION.has(table))).toEqual([]);
  });

  it('name every constraint and index by the convention', async () => {
    const rows = await first.query<{ table: string; name: string; prefix: string }[]>(`
      SELECT t.relname AS "table", c.conname AS name,
             CASE c.contype WHEN 'p' THEN 'pk_' WHEN 'u' THEN 'uq_' WHEN 'f' THEN 'fk_' WHEN 'c' THEN 'ck_'
                            ELSE 'ex_' END AS prefix
      FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
      WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'u', 'f', 'c', 'x')
      UNION ALL
      SELECT t.relname, i.relname, CASE WHEN x.indisunique THEN 'uq_' ELSE 'ix_' END
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
      WHERE i.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = x.indexrelid)`);
    const wrong = rows.filter(({ table, name, prefix }) =>
      prefix === 'pk_' ? name !== `pk_${table}` : !name.startsWith(`${prefix}${table}_`),
    );

    expect(rows.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  /** Everything in the schema but TypeORM's own book: tables, sequences, views, functions, types. */
  async function leftovers(): Promise<string[]> {
    const rows = await first.query<{ name: string }[]>(`
      SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT typname FROM pg_type
      WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')`);
    return rows.map(({ name }) => name).filter((name) => !name.startsWith('schema_migration'));
  }
});
