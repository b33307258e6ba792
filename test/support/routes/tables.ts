import type { Database } from '../../../src/platform/database/database.js';

/**
 * What a read or a refused request may leave behind: the counter of failed logins, the record of what was read, and that
 * a program has used up a nonce and a part of its rate.
 */
const MAY_CHANGE = ['login_failure', 'audit_event', 'audit_unsealed', 'api_nonce', 'rate_bucket'];

/** Table → checksum of all its rows. */
export async function checksums(db: Database): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const table of await tablesOf(db)) {
    if (MAY_CHANGE.includes(table)) continue;
    const row = await db.one<{ sum: string }>(
      `SELECT count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS sum FROM ${table} t`,
    );
    sums[table] = row!.sum;
  }
  return sums;
}

/** The ids of everything that belongs to a jurisdiction, its own included. */
export async function idsOf(db: Database, jurisdictionId: string): Promise<string[]> {
  const tables = await db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('id', 'jurisdiction_id')
     GROUP BY table_name HAVING count(*) = 2`,
  );
  const ids = [jurisdictionId];
  for (const { name } of tables) {
    const rows = await db.query<{ id: string }>(`SELECT id FROM ${name} WHERE jurisdiction_id = $1`, [jurisdictionId]);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

async function tablesOf(db: Database): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
