import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE annual_plan (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    task_id uuid NOT NULL,
    year integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_annual_plan PRIMARY KEY (id),
    CONSTRAINT uq_annual_plan_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_annual_plan_year UNIQUE (task_id, year),
    CONSTRAINT fk_annual_plan_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_annual_plan_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_annual_plan_scheme ON annual_plan (scheme_id, year)`,

  `CREATE TABLE annual_plan_revision (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    revision integer NOT NULL,
    state text NOT NULL,
    unit_id uuid NOT NULL,
    q1 numeric,
    q2 numeric,
    q3 numeric,
    q4 numeric,
    note text,
    author_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    proposed_by uuid,
    proposed_at timestamptz,
    reviewed_by uuid,
    reviewed_at timestamptz,
    return_reason text,
    effective_on date,
    CONSTRAINT pk_annual_plan_revision PRIMARY KEY (id),
    CONSTRAINT uq_annual_plan_revision_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_annual_plan_revision_number UNIQUE (plan_id, revision),
    CONSTRAINT ck_annual_plan_revision_state CHECK (
      state IN ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
    CONSTRAINT ck_annual_plan_revision_percents CHECK (
      q1 BETWEEN 0 AND 100 AND q2 BETWEEN 0 AND 100 AND q3 BETWEEN 0 AND 100 AND q4 BETWEEN 0 AND 100),
    CONSTRAINT ck_annual_plan_revision_path CHECK (
      effective_on IS NULL OR num_nulls(q1, q2, q3, q4) = 0 AND q1 <= q2 AND q2 <= q3 AND q3 <= q4),
    CONSTRAINT ck_annual_plan_revision_effective CHECK (
      (state IN ('APPROVED', 'SUPERSEDED')) = (effective_on IS NOT NULL)),
    CONSTRAINT ck_annual_plan_revision_returned CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
    CONSTRAINT fk_annual_plan_revision_plan FOREIGN KEY (jurisdiction_id, plan_id)
      REFERENCES annual_plan (jurisdiction_id, id),
    CONSTRAINT fk_annual_plan_revision_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_annual_plan_revision_open ON annual_plan_revision (plan_id)
     WHERE state IN ('DRAFT', 'PROPOSED', 'RETURNED')`,
  `CREATE UNIQUE INDEX uq_annual_plan_revision_approved ON annual_plan_revision (plan_id) WHERE state = 'APPROVED'`,

  `CREATE TABLE annual_plan_milestone (
    revision_id uuid NOT NULL,
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    ordinal integer NOT NULL,
    title text NOT NULL,
    due_on date NOT NULL,
    source text,
    commitment_id uuid,
    CONSTRAINT pk_annual_plan_milestone PRIMARY KEY (revision_id, id),
    CONSTRAINT uq_annual_plan_milestone_ordinal UNIQUE (revision_id, ordinal),
    CONSTRAINT fk_annual_plan_milestone_revision FOREIGN KEY (jurisdiction_id, revision_id)
      REFERENCES annual_plan_revision (jurisdiction_id, id),
    CONSTRAINT fk_annual_plan_milestone_commitment FOREIGN KEY (jurisdiction_id, commitment_id)
      REFERENCES year_commitment (jurisdiction_id, id)
  )`,

  `CREATE TABLE annual_plan_target (
    revision_id uuid NOT NULL,
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    ordinal integer NOT NULL,
    target_id uuid,
    name text NOT NULL,
    comparator text NOT NULL,
    value numeric NOT NULL,
    value_max numeric,
    unit text NOT NULL,
    source text,
    commitment_id uuid,
    CONSTRAINT pk_annual_plan_target PRIMARY KEY (revision_id, id),
    CONSTRAINT uq_annual_plan_target_ordinal UNIQUE (revision_id, ordinal),
    CONSTRAINT uq_annual_plan_target_target UNIQUE (revision_id, target_id),
    CONSTRAINT ck_annual_plan_target_comparator CHECK (comparator IN ('gte', 'gt', 'lte', 'lt', 'approx', 'eq')),
    CONSTRAINT ck_annual_plan_target_range CHECK (value_max >= value),
    CONSTRAINT fk_annual_plan_target_revision FOREIGN KEY (jurisdiction_id, revision_id)
      REFERENCES annual_plan_revision (jurisdiction_id, id),
    CONSTRAINT fk_annual_plan_target_target FOREIGN KEY (jurisdiction_id, target_id)
      REFERENCES target (jurisdiction_id, id),
    CONSTRAINT fk_annual_plan_target_commitment FOREIGN KEY (jurisdiction_id, commitment_id)
      REFERENCES year_commitment (jurisdiction_id, id)
  )`,

  `CREATE TABLE annual_plan_done (
    plan_id uuid NOT NULL,
    milestone_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    done_on date NOT NULL,
    evidence text,
    marked_by uuid NOT NULL,
    marked_at timestamptz NOT NULL,
    CONSTRAINT pk_annual_plan_done PRIMARY KEY (plan_id, milestone_id),
    CONSTRAINT fk_annual_plan_done_plan FOREIGN KEY (jurisdiction_id, plan_id) REFERENCES annual_plan (jurisdiction_id, id)
  )`,
];

/** 年度滚动计划 of a task and year: a head with the version, its revisions, and what each of them plans. */
export class AnnualPlans1700000000014 implements MigrationInterface {
  readonly name = 'AnnualPlans1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE annual_plan_done, annual_plan_target, annual_plan_milestone, annual_plan_revision, annual_plan',
    );
  }
}
