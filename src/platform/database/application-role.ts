import pg from 'pg';
import type { DataSource } from 'typeorm';

/** The role under which the service works; the tables belong to whoever ran the migrations. */
export const APPLICATION_ROLE = 'fengong_app';

/**
 * Makes the role when this user may, and gives it what the service needs: rows of all tables, and of those that a trigger
 * `tr_<table>_append_only` guards only to read and to add. Called after every migration, so that new tables are covered
 * and a role that an administrator made later is. Where roles cannot be made the triggers alone protect the record.
 */
export async function grantApplicationRole(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    DO $$
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') THEN
        CREATE ROLE ${APPLICATION_ROLE} NOLOGIN;
      END IF;
      IF NOT pg_has_role(session_user, '${APPLICATION_ROLE}', 'MEMBER') THEN
        EXECUTE format('GRANT ${APPLICATION_ROLE} TO %I', session_user);
      END IF;
    EXCEPTION
      WHEN insufficient_privilege THEN RAISE NOTICE 'no right to make or join the role ${APPLICATION_ROLE}';
      WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  const [role] = await dataSource.query<{ present: boolean }[]>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') AS present`,
  );
  if (role?.present) await grantRights(dataSource);
}

/** One statement, so that there is no moment at which the role has a right too many. Only of tables of our own. */
async function grantRights(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    DO $$
    DECLARE
      of_table record;
      of_sequence record;
    BEGIN
      GRANT USAGE ON SCHEMA public TO ${APPLICATION_ROLE};
      FOR of_table IN
        SELECT c.relname AS name, EXISTS (
          SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'tr_' || c.relname || '_append_only') AS guarded
        FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
          AND pg_has_role(current_user, c.relowner, 'USAGE')
      LOOP
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${APPLICATION_ROLE}', of_table.name);
        IF of_table.guarded THEN
          EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM ${APPLICATION_ROLE}', of_table.name);
        ELSE
          EXECUTE format('GRANT UPDATE, DELETE ON %I TO ${APPLICATION_ROLE}', of_table.name);
        END IF;
      END LOOP;
      FOR of_sequence IN
        SELECT c.relname AS name FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S' AND pg_has_role(current_user, c.relowner, 'USAGE')
      LOOP
        EXECUTE format('GRANT USAGE ON SEQUENCE %I TO ${APPLICATION_ROLE}', of_sequence.name);
      END LOOP;
    END $$`);
}

/**
 * The role to work under, or undefined where it is missing, this user may not take it, or it has no rights here yet.
 * A connection takes it by its start-up options, which costs no round trip.
 */
export async function usableApplicationRole(databaseUrl: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ usable: boolean }>(
      `SELECT pg_has_role(session_user, oid, 'MEMBER')
              AND coalesce(has_table_privilege(oid, to_regclass('public.installation'), 'INSERT'), false) AS usable
       FROM pg_roles WHERE rolname = $1`,
      [APPLICATION_ROLE],
    );
    return rows[0]?.usable ? APPLICATION_ROLE : undefined;
  } finally {
    await client.end();
  }
}
