import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Intake1700000000006 implements MigrationInterface {
  readonly name = 'Intake1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        file_id uuid NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        sha256 text NOT NULL,
        state text NOT NULL,
        progress integer NOT NULL,
        text text,
        draft jsonb,
        diagnostics jsonb NOT NULL,
        corrections jsonb NOT NULL,
        failure jsonb,
        scheme_id uuid,
        created_by uuid,
        created_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_import PRIMARY KEY (id),
        CONSTRAINT uq_import_jurisdiction_id UNIQUE (jurisdiction_id, id),
        CONSTRAINT uq_import_scheme UNIQUE (scheme_id),
        CONSTRAINT ck_import_state CHECK (state IN ('UPLOADED', 'PARSING', 'DRAFT', 'FAILED', 'CONFIRMED')),
        CONSTRAINT ck_import_progress CHECK (progress BETWEEN 0 AND 100),
        CONSTRAINT ck_import_read
          CHECK ((state IN ('DRAFT', 'CONFIRMED')) = (draft IS NOT NULL AND text IS NOT NULL)),
        CONSTRAINT ck_import_failure CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
        CONSTRAINT ck_import_confirmed CHECK ((state = 'CONFIRMED') = (scheme_id IS NOT NULL)),
        CONSTRAINT fk_import_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id),
        CONSTRAINT fk_import_file FOREIGN KEY (jurisdiction_id, file_id) REFERENCES stored_file (jurisdiction_id, id),
        CONSTRAINT fk_import_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
        CONSTRAINT fk_import_created_by FOREIGN KEY (jurisdiction_id, created_by)
          REFERENCES app_user (jurisdiction_id, id)
      )`);
    await runner.query('CREATE INDEX ix_import_list ON import (jurisdiction_id, created_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import');
  }
}
