import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contentHash, type StoredEvent } from '../src/modules/audit/domain/content-hash.js';

const COPIED_AT_ONCE = 2_000;
const COLUMNS = `id, jurisdiction_id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before,
  after, correlation_id, ip`;

/**
 * The audit in monthly partitions and under a chain of hashes (ADR 0015). Partitions lie in a schema of their own, where
 * the application's role has no rights: it reaches them through the table alone, which it can only read and add to.
 */
export class AuditChain1700000000015 implements MigrationInterface {
  name = 'AuditChain1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await refuseChanges(runner);
    await runner.query(`CREATE SCHEMA audit_log`);
    await runner.query(`ALTER TABLE audit_event RENAME TO audit_event_flat`);
    await runner.query(`ALTER TABLE audit_event_flat DROP CONSTRAINT pk_audit_event`);
    await runner.query(`ALTER TABLE audit_event_flat DROP CONSTRAINT ck_audit_event_actor_kind`);
    await runner.query(`DROP INDEX ix_audit_event_jurisdiction_id_id, ix_audit_event_subject`);
    await createEvents(runner);
    await createPartitioning(runner);
    await createChain(runner);
    await copyEvents(runner);
    await runner.query(`DROP TABLE audit_event_flat`);
    await runner.query(`DROP FUNCTION audit_event_is_append_only()`);
  }

  /** The events stay; their chain and the sessions that they name are lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE audit_event RENAME TO audit_event_parts`);
    await runner.query(`ALTER INDEX pk_audit_event RENAME TO pk_audit_event_parts`);
    await runner.query(`
      ALTER INDEX ix_audit_event_jurisdiction_id_id RENAME TO ix_audit_event_parts_jurisdiction_id_id`);
    await runner.query(`ALTER INDEX ix_audit_event_subject RENAME TO ix_audit_event_parts_subject`);
    await runner.query(`
      CREATE TABLE audit_event (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        before jsonb,
        after jsonb,
        correlation_id text NOT NULL,
        ip text,
        CONSTRAINT pk_audit_event PRIMARY KEY (id),
        CONSTRAINT ck_audit_event_actor_kind CHECK (actor_kind IN ('user', 'system'))
      )`);
    await runner.query(`INSERT INTO audit_event (${COLUMNS}) SELECT ${COLUMNS} FROM audit_event_parts`);
    await runner.query(`DROP TABLE audit_event_parts, audit_seal, audit_chain, audit_unsealed`);
    await runner.query(`DROP FUNCTION audit_ensure_partition(timestamptz)`);
    await runner.query(`DROP FUNCTION refuse_change()`);
    await runner.query(`DROP SCHEMA audit_log CASCADE`);
    await runner.query(`CREATE INDEX ix_audit_event_jurisdiction_id_id ON audit_event (jurisdiction_id, id)`);
    await runner.query(
      `CREATE INDEX ix_audit_event_subject ON audit_event (jurisdiction_id, subject_type, subject_id, id)`,
    );
    await runner.query(`
      CREATE FUNCTION audit_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit_event is append-only';
      END $$`);
    await runner.query(`
      CREATE TRIGGER tr_audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_append_only()`);
  }
}

async function refuseChanges(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END $$`);
}

async function createEvents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE audit_event (
      id uuid NOT NULL,
      jurisdiction_id uuid NOT NULL,
      at timestamptz NOT NULL,
      actor_kind text NOT NULL,
      actor_id uuid,
      actor_name text NOT NULL,
      action text NOT NULL,
      subject_type text NOT NULL,
      subject_id text NOT NULL,
      before jsonb,
      after jsonb,
      correlation_id text NOT NULL,
      ip text,
      session_id uuid,
      content_hash text NOT NULL,
      CONSTRAINT pk_audit_event PRIMARY KEY (id, at),
      CONSTRAINT ck_audit_event_actor_kind CHECK (actor_kind IN ('user', 'system'))
    ) PARTITION BY RANGE (at)`);
  await runner.query(`CREATE INDEX ix_audit_event_jurisdiction_id_id ON audit_event (jurisdiction_id, id)`);
  await runner.query(
    `CREATE INDEX ix_audit_event_subject ON audit_event (jurisdiction_id, subject_type, subject_id, id)`,
  );
  await runner.query(`CREATE INDEX ix_audit_event_actor ON audit_event (jurisdiction_id, actor_id, id)`);
  await appendOnly(runner, 'audit_event');
}

/**
 * `audit_ensure_partition` makes the partition of an instant's month (of China, which has no summer time) and answers
 * whether it had to. It runs with the owner's rights, since the application's role makes no tables. A table is made
 * aside and attached, which lets others go on writing; `PARTITION OF` would stop them all. Behind the lock whoever was
 * second finds the table there.
 */
async function createPartitioning(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION audit_ensure_partition(instant timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      month date := date_trunc('month', instant AT TIME ZONE 'Asia/Shanghai')::date;
      part text := 'audit_event_' || to_char(month, 'YYYY_MM');
      lower_bound text := to_char(month, 'YYYY-MM-DD') || ' 00:00:00+08';
      upper_bound text := to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+08';
    BEGIN
      IF to_regclass('audit_log.' || part) IS NOT NULL THEN
        RETURN false;
      END IF;
      PERFORM pg_advisory_xact_lock(712026015);
      EXECUTE format('CREATE TABLE audit_log.%I (LIKE public.audit_event INCLUDING CONSTRAINTS)', part);
      EXECUTE format('ALTER TABLE public.audit_event ATTACH PARTITION audit_log.%I FOR VALUES FROM (%L) TO (%L)',
        part, lower_bound, upper_bound);
      EXECUTE format('CREATE TRIGGER tr_%s_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log.%I '
        'FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()', part, part);
      RETURN true;
    EXCEPTION
      WHEN duplicate_table THEN
        RETURN false;
    END $$`);
}

async function createChain(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE audit_seal (
      jurisdiction_id uuid NOT NULL,
      seq bigint NOT NULL,
      event_id uuid NOT NULL,
      event_at timestamptz NOT NULL,
      content_hash text NOT NULL,
      prev_hash text NOT NULL,
      hash text NOT NULL,
      sealed_at timestamptz NOT NULL,
      CONSTRAINT pk_audit_seal PRIMARY KEY (jurisdiction_id, seq),
      CONSTRAINT uq_audit_seal_event UNIQUE (jurisdiction_id, event_id)
    )`);
  await appendOnly(runner, 'audit_seal');
  await runner.query(`
    CREATE TABLE audit_chain (
      jurisdiction_id uuid NOT NULL,
      seq bigint NOT NULL,
      hash text NOT NULL,
      CONSTRAINT pk_audit_chain PRIMARY KEY (jurisdiction_id)
    )`);
  await runner.query(`
    CREATE TABLE audit_unsealed (
      jurisdiction_id uuid NOT NULL,
      event_id uuid NOT NULL,
      event_at timestamptz NOT NULL,
      CONSTRAINT pk_audit_unsealed PRIMARY KEY (jurisdiction_id, event_id)
    )`);
}

async function appendOnly(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    CREATE TRIGGER tr_${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
}

/** What was recorded before is hashed here and sealed by the next run of the sealing job. */
async function copyEvents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    SELECT audit_ensure_partition(month) FROM (
      SELECT DISTINCT date_trunc('month', at AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai' AS month
      FROM audit_event_flat
    ) AS months`);
  await runner.query(`CREATE UNIQUE INDEX uq_audit_event_flat_id ON audit_event_flat (id)`);
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = (await runner.query(
      `SELECT id, jurisdiction_id AS "jurisdictionId", at, actor_kind AS "actorKind", actor_id AS "actorId",
              actor_name AS "actorName", action, subject_type AS "subjectType", subject_id AS "subjectId", before, after,
              correlation_id AS "correlationId", ip, NULL AS "sessionId",
              to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "instant"
       FROM audit_event_flat WHERE id > $1 ORDER BY id LIMIT ${COPIED_AT_ONCE}`,
      [after],
    )) as StoredEvent[];
    const last = rows.at(-1);
    if (!last) return;
    await runner.query(
      `INSERT INTO audit_event (${COLUMNS}, content_hash)
       SELECT ${COLUMNS}, hashed.content_hash
       FROM audit_event_flat JOIN unnest($1::uuid[], $2::text[]) AS hashed (event_id, content_hash) ON id = event_id`,
      [rows.map(({ id }) => id), rows.map(contentHash)],
    );
    await runner.query(
      `INSERT INTO audit_unsealed (jurisdiction_id, event_id, event_at)
       SELECT jurisdiction_id, id, at FROM audit_event_flat WHERE id = ANY($1::uuid[])`,
      [rows.map(({ id }) => id)],
    );
    after = last.id;
  }
}
