import pg from 'pg';

export type Row = Record<string, unknown>;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS unit (external_id text PRIMARY KEY, name text NOT NULL, active boolean NOT NULL,
    outcome text, adopt boolean NOT NULL DEFAULT false);
  CREATE TABLE IF NOT EXISTS person (external_id text PRIMARY KEY, login text NOT NULL, name text NOT NULL,
    unit text NOT NULL REFERENCES unit, role text NOT NULL, active boolean NOT NULL, outcome text);
  -- Counts the changes of units and people; \`told\` is the count that Fengong has taken.
  CREATE TABLE IF NOT EXISTS office (one boolean PRIMARY KEY CHECK (one), changes int NOT NULL, told int NOT NULL,
    open boolean NOT NULL, cursor text);
  CREATE TABLE IF NOT EXISTS todo (flow text, account text, title text NOT NULL, path text NOT NULL, state text NOT NULL,
    stamp bigint NOT NULL, PRIMARY KEY (flow, account));
  CREATE TABLE IF NOT EXISTS event (id text PRIMARY KEY, type text NOT NULL, subject text NOT NULL, sequence text NOT NULL,
    came int NOT NULL DEFAULT 1, by_hook int NOT NULL, handled boolean NOT NULL DEFAULT false);
  -- What is going to be done for somebody, written down before it is sent.
  CREATE TABLE IF NOT EXISTS intent (flow text PRIMARY KEY, account text NOT NULL, path text NOT NULL, dice int NOT NULL,
    tries int NOT NULL DEFAULT 0, answer text);
  CREATE TABLE IF NOT EXISTS report (id text PRIMARY KEY, obligation text NOT NULL, state text NOT NULL, version int NOT NULL,
    percent numeric, content text NOT NULL);
  INSERT INTO office VALUES (true, 0, 0, true, NULL) ON CONFLICT DO NOTHING;
`;

/** The OA's own database. */
export class Store {
  private constructor(private readonly pool: pg.Pool) {}

  static async open(url: string): Promise<Store> {
    const pool = new pg.Pool({ connectionString: url, max: 6 });
    // The server may end idle connections when it is restarted; the next query makes another.
    pool.on('error', () => undefined);
    await pool.query(SCHEMA);
    return new Store(pool);
  }

  async rows<R extends object = Row>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.pool.query<R & Row>(sql, [...values])).rows;
  }

  async one<R extends object = Row>(sql: string, values: readonly unknown[] = []): Promise<R | undefined> {
    return (await this.rows<R>(sql, values))[0];
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
