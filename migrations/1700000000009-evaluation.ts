import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE rollup_node (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    node_type text NOT NULL,
    node_id uuid NOT NULL,
    as_of date NOT NULL,
    policy_version integer NOT NULL,
    result jsonb NOT NULL,
    computed_at timestamptz NOT NULL,
    CONSTRAINT pk_rollup_node PRIMARY KEY (id),
    CONSTRAINT uq_rollup_node_node UNIQUE (scheme_id, node_type, node_id),
    CONSTRAINT ck_rollup_node_type CHECK (node_type IN ('SCHEME', 'SECTION', 'TASK', 'INDICATOR', 'UNIT')),
    CONSTRAINT fk_rollup_node_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id)
  )`,

  `CREATE TABLE evaluation (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    as_of date NOT NULL,
    state text NOT NULL,
    policy jsonb NOT NULL,
    inputs jsonb NOT NULL,
    snapshot text,
    sha256 text,
    report_file_id uuid,
    return_reason text,
    created_by uuid,
    created_at timestamptz NOT NULL,
    frozen_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_evaluation PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_evaluation_number UNIQUE (scheme_id, number),
    CONSTRAINT ck_evaluation_kind CHECK (kind IN ('ANNUAL', 'MID_TERM', 'FINAL')),
    CONSTRAINT ck_evaluation_state CHECK (
      state IN ('DRAFT', 'FROZEN', 'UNDER_REVIEW', 'SUBMITTED', 'PUBLISHED', 'RETURNED')),
    CONSTRAINT ck_evaluation_frozen CHECK ((state = 'DRAFT') = (snapshot IS NULL)
      AND (snapshot IS NULL) = (sha256 IS NULL) AND (snapshot IS NULL) = (frozen_at IS NULL)),
    CONSTRAINT ck_evaluation_returned CHECK ((state = 'RETURNED') = (return_reason IS NOT NULL)),
    CONSTRAINT fk_evaluation_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_evaluation_report_file FOREIGN KEY (jurisdiction_id, report_file_id)
      REFERENCES stored_file (jurisdiction_id, id),
    CONSTRAINT fk_evaluation_created_by FOREIGN KEY (jurisdiction_id, created_by) REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE evaluation_part (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    part text NOT NULL,
    result jsonb NOT NULL,
    computed_at timestamptz NOT NULL,
    CONSTRAINT pk_evaluation_part PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_part_part UNIQUE (evaluation_id, part),
    CONSTRAINT fk_evaluation_part_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id)
  )`,

  `CREATE FUNCTION evaluation_keeps_what_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.snapshot IS NOT NULL AND (NEW.snapshot IS DISTINCT FROM OLD.snapshot OR NEW.sha256 IS DISTINCT FROM OLD.sha256
         OR NEW.inputs IS DISTINCT FROM OLD.inputs OR NEW.policy IS DISTINCT FROM OLD.policy) THEN
        RAISE EXCEPTION 'a frozen evaluation does not change';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER tr_evaluation_frozen BEFORE UPDATE ON evaluation
    FOR EACH ROW EXECUTE FUNCTION evaluation_keeps_what_is_frozen()`,
];

export class Evaluation1700000000009 implements MigrationInterface {
  name = 'Evaluation1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['evaluation_part', 'evaluation', 'rollup_node']) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION evaluation_keeps_what_is_frozen()`);
  }
}
