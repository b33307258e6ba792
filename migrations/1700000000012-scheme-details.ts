import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMPARATORS = `('gte', 'gt', 'lte', 'lt', 'approx', 'eq')`;
const KINDS = `('level', 'cumulative', 'annual_average_growth', 'ceiling', 'floor', 'assigned', 'synchronised')`;

const CHANGES = [
  `ALTER TABLE task
    ADD COLUMN leaders jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN deadline date,
    ADD COLUMN deadline_text text`,
  `ALTER TABLE indicator ADD COLUMN yearly_growth numeric`,
  `ALTER TABLE assignment
    ADD COLUMN source_start integer,
    ADD COLUMN source_end integer,
    ADD CONSTRAINT ck_assignment_source CHECK (source_start >= 0 AND source_end >= source_start)`,
  `ALTER TABLE scheme_revision
    ADD COLUMN import_id uuid,
    ADD COLUMN created_by uuid,
    ADD CONSTRAINT fk_scheme_revision_created_by FOREIGN KEY (jurisdiction_id, created_by)
      REFERENCES app_user (jurisdiction_id, id)`,
  `CREATE TABLE duty (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    kind text NOT NULL,
    frequency text,
    text text NOT NULL,
    ordinal integer NOT NULL,
    source_start integer,
    source_end integer,
    since_revision integer NOT NULL DEFAULT 1,
    ended_revision integer,
    CONSTRAINT pk_duty PRIMARY KEY (id),
    CONSTRAINT ck_duty_kind
      CHECK (kind IN ('REPORT', 'MID_TERM_EVALUATION', 'FINAL_EVALUATION', 'ANNUAL_PLAN', 'ASSESSMENT')),
    CONSTRAINT ck_duty_frequency CHECK (frequency IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    CONSTRAINT ck_duty_source CHECK (source_start >= 0 AND source_end >= source_start),
    CONSTRAINT ck_duty_revisions CHECK (ended_revision > since_revision),
    CONSTRAINT fk_duty_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_duty_ordinal ON duty (scheme_id, ordinal) WHERE ended_revision IS NULL`,
  `CREATE TABLE year_commitment (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    year integer NOT NULL,
    task_id uuid,
    text text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    comparator text,
    value numeric,
    value_max numeric,
    unit text,
    deadline date,
    import_id uuid NOT NULL,
    ordinal integer NOT NULL,
    source_start integer,
    source_end integer,
    state text NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_year_commitment PRIMARY KEY (id),
    CONSTRAINT uq_year_commitment_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_year_commitment_place UNIQUE (import_id, ordinal),
    CONSTRAINT ck_year_commitment_kind CHECK (kind IN ${KINDS}),
    CONSTRAINT ck_year_commitment_comparator CHECK (comparator IN ${COMPARATORS}),
    CONSTRAINT ck_year_commitment_range CHECK (value_max >= value),
    CONSTRAINT ck_year_commitment_source CHECK (source_start >= 0 AND source_end >= source_start),
    CONSTRAINT ck_year_commitment_state CHECK (state IN ('CANDIDATE', 'TAKEN', 'DISMISSED')),
    CONSTRAINT ck_year_commitment_taken CHECK (state <> 'TAKEN' OR task_id IS NOT NULL),
    CONSTRAINT fk_year_commitment_scheme FOREIGN KEY (jurisdiction_id, scheme_id)
      REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_year_commitment_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_year_commitment_list ON year_commitment (scheme_id, year, id)`,
  `CREATE INDEX ix_year_commitment_task ON year_commitment (task_id)`,
  `ALTER TABLE import
    ADD COLUMN parse_started_at timestamptz,
    DROP CONSTRAINT ck_import_state,
    DROP CONSTRAINT ck_import_read,
    DROP CONSTRAINT ck_import_confirmed,
    ADD CONSTRAINT ck_import_state
      CHECK (state IN ('UPLOADED', 'PARSING', 'DRAFT', 'FAILED', 'CONFIRMED', 'KEPT')),
    ADD CONSTRAINT ck_import_read
      CHECK ((state IN ('DRAFT', 'CONFIRMED', 'KEPT')) = (draft IS NOT NULL AND text IS NOT NULL)),
    ADD CONSTRAINT ck_import_confirmed CHECK ((state IN ('CONFIRMED', 'KEPT')) = (scheme_id IS NOT NULL))`,
  `DROP INDEX uq_import_scheme`,
  `CREATE UNIQUE INDEX uq_import_scheme ON import (scheme_id) WHERE revises_id IS NULL AND state = 'CONFIRMED'`,
  `CREATE INDEX ix_import_parsing ON import (parse_started_at) WHERE state = 'PARSING'`,
];

/** An import that was kept against a scheme has no state of the time before: it becomes a draft again. */
const REVERSALS = [
  `DROP INDEX ix_import_parsing`,
  `DROP INDEX uq_import_scheme`,
  `ALTER TABLE import
    DROP CONSTRAINT ck_import_state,
    DROP CONSTRAINT ck_import_read,
    DROP CONSTRAINT ck_import_confirmed`,
  `UPDATE import SET state = 'DRAFT', scheme_id = NULL WHERE state = 'KEPT'`,
  `CREATE UNIQUE INDEX uq_import_scheme ON import (scheme_id) WHERE revises_id IS NULL`,
  `ALTER TABLE import
    DROP COLUMN parse_started_at,
    ADD CONSTRAINT ck_import_state CHECK (state IN ('UPLOADED', 'PARSING', 'DRAFT', 'FAILED', 'CONFIRMED')),
    ADD CONSTRAINT ck_import_read
      CHECK ((state IN ('DRAFT', 'CONFIRMED')) = (draft IS NOT NULL AND text IS NOT NULL)),
    ADD CONSTRAINT ck_import_confirmed CHECK ((state = 'CONFIRMED') = (scheme_id IS NOT NULL))`,
  `DROP TABLE year_commitment`,
  `DROP TABLE duty`,
  `ALTER TABLE scheme_revision
    DROP CONSTRAINT fk_scheme_revision_created_by,
    DROP COLUMN created_by,
    DROP COLUMN import_id`,
  `ALTER TABLE assignment DROP CONSTRAINT ck_assignment_source, DROP COLUMN source_end, DROP COLUMN source_start`,
  `ALTER TABLE indicator DROP COLUMN yearly_growth`,
  `ALTER TABLE task DROP COLUMN deadline_text, DROP COLUMN deadline, DROP COLUMN leaders`,
];

/**
 * What a document says beside its division: duties, leaders, time limits, base values with growth, where each unit
 * stands; commitments of annual documents; and imports that end otherwise than in a scheme of their own.
 */
export class SchemeDetails1700000000012 implements MigrationInterface {
  readonly name = 'SchemeDetails1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CHANGES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of REVERSALS) await runner.query(statement);
  }
}
