import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE assessment_rule_set (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    version_no integer NOT NULL,
    rules jsonb NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_assessment_rule_set PRIMARY KEY (id),
    CONSTRAINT uq_assessment_rule_set_version UNIQUE (scheme_id, version_no),
    CONSTRAINT fk_assessment_rule_set_scheme FOREIGN KEY (jurisdiction_id, scheme_id)
      REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_assessment_rule_set_created_by FOREIGN KEY (jurisdiction_id, created_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE assessment (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    year integer NOT NULL,
    as_of date NOT NULL,
    rules jsonb NOT NULL,
    rules_version integer NOT NULL,
    policy_version integer NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_assessment PRIMARY KEY (id),
    CONSTRAINT uq_assessment_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_assessment_year UNIQUE (scheme_id, year),
    CONSTRAINT fk_assessment_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_assessment_created_by FOREIGN KEY (jurisdiction_id, created_by) REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE assessment_score (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    revision integer NOT NULL,
    figures jsonb NOT NULL,
    corrections jsonb NOT NULL,
    result jsonb NOT NULL,
    object_until date NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_assessment_score PRIMARY KEY (id),
    CONSTRAINT uq_assessment_score_revision UNIQUE (assessment_id, unit_id, revision),
    CONSTRAINT fk_assessment_score_assessment FOREIGN KEY (jurisdiction_id, assessment_id)
      REFERENCES assessment (jurisdiction_id, id),
    CONSTRAINT fk_assessment_score_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id)
  )`,

  `CREATE TABLE assessment_objection (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    revision integer NOT NULL,
    reason text NOT NULL,
    state text NOT NULL,
    filed_by uuid NOT NULL,
    filed_at timestamptz NOT NULL,
    decision text,
    decided_by uuid,
    decided_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_assessment_objection PRIMARY KEY (id),
    CONSTRAINT uq_assessment_objection_score UNIQUE (assessment_id, unit_id, revision),
    CONSTRAINT ck_assessment_objection_state CHECK (state IN ('OPEN', 'SCORE_KEPT', 'SCORE_CORRECTED')),
    CONSTRAINT ck_assessment_objection_decided CHECK ((state = 'OPEN') = (decision IS NULL)
      AND (decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL)),
    CONSTRAINT fk_assessment_objection_score FOREIGN KEY (assessment_id, unit_id, revision)
      REFERENCES assessment_score (assessment_id, unit_id, revision),
    CONSTRAINT fk_assessment_objection_filed_by FOREIGN KEY (jurisdiction_id, filed_by)
      REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_assessment_objection_decided_by FOREIGN KEY (jurisdiction_id, decided_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
];

/** 年度考核: scores of units from the figures of a year, and what a unit objects to. */
export class Assessments1700000000056 implements MigrationInterface {
  readonly name = 'Assessments1700000000056';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE assessment_objection, assessment_score, assessment, assessment_rule_set');
  }
}
