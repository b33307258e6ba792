import pg from 'pg';
import { newId } from '../../src/platform/ids.js';
import { databaseUrl, fromGlobalSetup, SERVER_URL_VARIABLE, TEMPLATE_VARIABLE } from './database-names.js';

export interface TestDatabase {
  readonly url: string;
  /** Drops the database, whoever is still connected. */
  drop(): Promise<void>;
}

/**
 * A database of one's own with the migrated schema and no rows: a real PostgreSQL, cloned from the run's template.
 * One per test file; safe in parallel.
 */
export function createTestDatabase(): Promise<TestDatabase> {
  return create(`TEMPLATE ${fromGlobalSetup(TEMPLATE_VARIABLE)}`);
}

/** A database without any table, for tests of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create('TEMPLATE template0');
}

async function create(from: string): Promise<TestDatabase> {
  const server = fromGlobalSetup(SERVER_URL_VARIABLE);
  const name = `fengong_test_${newId().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name} ${from}`);
  return {
    url: databaseUrl(server, name),
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
