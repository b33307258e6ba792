import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMPARATORS = `('gte', 'gt', 'lte', 'lt', 'approx', 'eq')`;
const KINDS = `('level', 'cumulative', 'annual_average_growth', 'ceiling', 'floor', 'assigned', 'synchronised')`;

const TABLES = [
  `CREATE TABLE scheme (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    title text NOT NULL,
    document_number text,
    index_number text,
    issuer text,
    published_on date,
    plan_start date NOT NULL,
    plan_end date NOT NULL,
    state text NOT NULL,
    revision integer NOT NULL,
    work_requirements jsonb NOT NULL,
    import_id uuid,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    activated_at timestamptz,
    CONSTRAINT pk_scheme PRIMARY KEY (id),
    CONSTRAINT uq_scheme_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT ck_scheme_state CHECK (state IN ('DRAFT', 'ACTIVE', 'CLOSED')),
    CONSTRAINT ck_scheme_plan_period CHECK (plan_start < plan_end),
    CONSTRAINT ck_scheme_activated CHECK ((state = 'DRAFT') = (activated_at IS NULL)),
    CONSTRAINT fk_scheme_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,
  `CREATE INDEX ix_scheme_list ON scheme (jurisdiction_id, created_at, id)`,

  `CREATE TABLE scheme_revision (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    number integer NOT NULL,
    document_number text,
    reason text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_scheme_revision PRIMARY KEY (id),
    CONSTRAINT uq_scheme_revision_number UNIQUE (scheme_id, number),
    CONSTRAINT fk_scheme_revision_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id)
  )`,

  `CREATE TABLE section (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    ordinal integer NOT NULL,
    CONSTRAINT pk_section PRIMARY KEY (id),
    CONSTRAINT uq_section_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_section_ordinal UNIQUE (scheme_id, ordinal),
    CONSTRAINT fk_section_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id)
  )`,

  `CREATE TABLE task (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    section_id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    ordinal integer NOT NULL,
    source_start integer,
    source_end integer,
    flags jsonb NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT uq_task_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_task_ordinal UNIQUE (scheme_id, ordinal),
    CONSTRAINT ck_task_source CHECK (source_start >= 0 AND source_end >= source_start),
    CONSTRAINT fk_task_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_task_section FOREIGN KEY (jurisdiction_id, section_id) REFERENCES section (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_task_section ON task (section_id)`,

  `CREATE TABLE measure (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    task_id uuid NOT NULL,
    title text NOT NULL,
    ordinal integer NOT NULL,
    weight numeric NOT NULL DEFAULT 1,
    source_start integer,
    source_end integer,
    CONSTRAINT pk_measure PRIMARY KEY (id),
    CONSTRAINT uq_measure_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_measure_ordinal UNIQUE (task_id, ordinal),
    CONSTRAINT ck_measure_weight CHECK (weight > 0),
    CONSTRAINT ck_measure_source CHECK (source_start >= 0 AND source_end >= source_start),
    CONSTRAINT fk_measure_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id)
  )`,

  `CREATE TABLE target (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    task_id uuid NOT NULL,
    name text NOT NULL,
    comparator text NOT NULL,
    value numeric NOT NULL,
    value_max numeric,
    unit text NOT NULL,
    deadline date,
    kind text NOT NULL,
    base_value numeric,
    weight numeric NOT NULL DEFAULT 1,
    ordinal integer NOT NULL,
    excerpt text,
    source_start integer,
    source_end integer,
    version integer NOT NULL,
    CONSTRAINT pk_target PRIMARY KEY (id),
    CONSTRAINT uq_target_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_target_ordinal UNIQUE (task_id, ordinal),
    CONSTRAINT ck_target_comparator CHECK (comparator IN ${COMPARATORS}),
    CONSTRAINT ck_target_kind CHECK (kind IN ${KINDS}),
    CONSTRAINT ck_target_range CHECK (value_max >= value),
    CONSTRAINT ck_target_weight CHECK (weight > 0),
    CONSTRAINT ck_target_source CHECK (source_start >= 0 AND source_end >= source_start),
    CONSTRAINT fk_target_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id)
  )`,

  `CREATE TABLE indicator (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    attribute text NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    comparator text,
    value numeric,
    unit text,
    target_text text NOT NULL,
    base_value numeric,
    base_year integer,
    tolerance numeric,
    reference_indicator_id uuid,
    ordinal integer NOT NULL,
    source_start integer,
    source_end integer,
    version integer NOT NULL,
    CONSTRAINT pk_indicator PRIMARY KEY (id),
    CONSTRAINT uq_indicator_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_indicator_ordinal UNIQUE (scheme_id, ordinal),
    CONSTRAINT ck_indicator_attribute CHECK (attribute IN ('BINDING', 'EXPECTED')),
    CONSTRAINT ck_indicator_kind CHECK (kind IN ${KINDS}),
    CONSTRAINT ck_indicator_comparator CHECK (comparator IN ${COMPARATORS}),
    CONSTRAINT ck_indicator_tolerance CHECK (tolerance >= 0),
    CONSTRAINT ck_indicator_reference CHECK (reference_indicator_id <> id),
    CONSTRAINT ck_indicator_source CHECK (source_start >= 0 AND source_end >= source_start),
    CONSTRAINT fk_indicator_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_indicator_reference FOREIGN KEY (jurisdiction_id, reference_indicator_id)
      REFERENCES indicator (jurisdiction_id, id)
  )`,

  `CREATE TABLE assignment (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    task_id uuid,
    indicator_id uuid,
    role text NOT NULL,
    ordinal integer NOT NULL,
    unit_id uuid,
    group_id uuid,
    left_open boolean NOT NULL,
    as_written text NOT NULL,
    inferred_by text,
    CONSTRAINT pk_assignment PRIMARY KEY (id),
    CONSTRAINT uq_assignment_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_assignment_task_unit UNIQUE (task_id, role, unit_id),
    CONSTRAINT uq_assignment_task_group UNIQUE (task_id, role, group_id),
    CONSTRAINT uq_assignment_indicator_unit UNIQUE (indicator_id, role, unit_id),
    CONSTRAINT uq_assignment_indicator_group UNIQUE (indicator_id, role, group_id),
    CONSTRAINT ck_assignment_role CHECK (role IN ('LEAD', 'RESPONSIBLE', 'SUPPORTING')),
    CONSTRAINT ck_assignment_owner CHECK (num_nonnulls(task_id, indicator_id) = 1),
    CONSTRAINT ck_assignment_party CHECK (num_nonnulls(unit_id, group_id) + left_open::int <= 1),
    CONSTRAINT fk_assignment_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_assignment_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id),
    CONSTRAINT fk_assignment_indicator FOREIGN KEY (jurisdiction_id, indicator_id)
      REFERENCES indicator (jurisdiction_id, id),
    CONSTRAINT fk_assignment_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_assignment_group FOREIGN KEY (jurisdiction_id, group_id) REFERENCES unit_group (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_assignment_scheme ON assignment (scheme_id)`,
  `CREATE INDEX ix_assignment_unit ON assignment (unit_id)`,
  `CREATE INDEX ix_assignment_group ON assignment (group_id)`,
];

export class Schemes1700000000005 implements MigrationInterface {
  readonly name = 'Schemes1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE assignment, indicator, target, measure, task, section, scheme_revision, scheme');
  }
}
