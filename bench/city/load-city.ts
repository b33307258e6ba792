import type { Client } from 'pg';
import { LOADS, MAKE_IDS, type City } from './statements.js';

export const SEED = 'fengong-15';

/** One district with a large scheme; the first district of `CITY` is the same, row by row. */
export const DISTRICT: City = { districts: 1, firstTasks: 832, otherTasks: 0 };
/** 832 + 99 × 32 = 4,000 tasks, with five units and twenty quarters each: 400,000 reports. */
export const CITY: City = { districts: 100, firstTasks: 832, otherTasks: 32 };

export interface Loaded {
  readonly seconds: number;
  readonly tasks: number;
  readonly reports: number;
}

/**
 * Fills a migrated, empty database, the same rows for the same seed. Foreign keys and indexes are taken off meanwhile and
 * put back afterwards, which makes and proves them for all rows at once instead of row by row.
 * @param passwordHash of all users that can sign in, see `statements.ts`.
 */
export async function loadCity(client: Client, city: City, passwordHash: string, seed = SEED): Promise<Loaded> {
  const began = performance.now();
  await client.query('BEGIN');
  const putBack = await takeOff(client);
  await client.query(MAKE_IDS(seed));
  for (const statement of LOADS(city)) {
    await client.query(statement.text, statement.needsHash ? [passwordHash] : []);
  }
  for (const statement of putBack) await client.query(statement);
  await client.query('COMMIT');
  await client.query('VACUUM (ANALYZE)');
  const { rows } = await client.query<{ tasks: number; reports: number }>(
    `SELECT (SELECT count(*)::int FROM task) AS tasks, (SELECT count(*)::int FROM progress_report) AS reports`,
  );
  return { seconds: (performance.now() - began) / 1000, ...rows[0]! };
}

const BIG = `('task'::regclass, 'measure'::regclass, 'target'::regclass, 'assignment'::regclass, 'obligation'::regclass,
  'progress_report'::regclass, 'report_measure'::regclass, 'measurement'::regclass)`;

/** @returns the statements that bring back what was taken off, indexes first. */
async function takeOff(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ off: string; on: string }>(
    `SELECT format('DROP INDEX %s', indexrelid::regclass) AS off, pg_get_indexdef(indexrelid) AS on
     FROM pg_index WHERE indrelid IN ${BIG} AND NOT indisunique
     UNION ALL
     SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
     FROM pg_constraint WHERE contype = 'f' AND conrelid IN ${BIG}`,
  );
  for (const { off } of rows) await client.query(off);
  return rows.map(({ on }) => on);
}
