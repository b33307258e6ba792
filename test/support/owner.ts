import pg from 'pg';
import type { TestApp } from './app.js';

/** SQL with the rights of the tables' owner, as somebody with the database's password has them. */
export async function asOwner<Row extends object>(
  test: Pick<TestApp, 'databaseUrl'>,
  text: string,
  params: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: test.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text, params);
    return rows;
  } finally {
    await client.end();
  }
}
