import type { MigrationInterface, QueryRunner } from 'typeorm';
import { outboxDown, outboxUp } from '../src/platform/outbox/outbox.schema.js';

export class Platform1700000000001 implements MigrationInterface {
  name = 'Platform1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of outboxUp) await runner.query(statement);
    await runner.query(`
      CREATE TABLE idempotency_key (
        id uuid NOT NULL,
        scope text NOT NULL,
        key text NOT NULL,
        command text NOT NULL,
        fingerprint text NOT NULL,
        state text NOT NULL,
        locked_until timestamptz NOT NULL,
        response jsonb,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_idempotency_key PRIMARY KEY (id),
        CONSTRAINT uq_idempotency_key_scope_key UNIQUE (scope, key),
        CONSTRAINT ck_idempotency_key_state CHECK (state IN ('RUNNING', 'DONE'))
      )`);
    await runner.query(`CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at)`);
    await runner.query(`
      CREATE TABLE stored_file (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        sha256 text NOT NULL,
        size integer NOT NULL,
        media_type text NOT NULL,
        file_name text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_stored_file PRIMARY KEY (id),
        CONSTRAINT uq_stored_file_jurisdiction_id UNIQUE (jurisdiction_id, id),
        CONSTRAINT ck_stored_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT ck_stored_file_size CHECK (size >= 0)
      )`);
    await runner.query(`
      CREATE TABLE installation (
        key text NOT NULL,
        value jsonb NOT NULL,
        CONSTRAINT pk_installation PRIMARY KEY (key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE installation`);
    await runner.query(`DROP TABLE stored_file`);
    await runner.query(`DROP TABLE idempotency_key`);
    for (const statement of outboxDown) await runner.query(statement);
  }
}
