import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE self_evaluation (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    item_type text NOT NULL,
    item_id uuid NOT NULL,
    item_label text NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL,
    content text NOT NULL,
    value numeric,
    conclusion text,
    written_by uuid,
    written_at timestamptz,
    handed_in_by uuid,
    handed_in_at timestamptz,
    return_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_self_evaluation PRIMARY KEY (id),
    CONSTRAINT uq_self_evaluation_item UNIQUE (evaluation_id, unit_id, item_id),
    CONSTRAINT ck_self_evaluation_item CHECK (item_type IN ('TASK', 'SECTION', 'INDICATOR')),
    CONSTRAINT ck_self_evaluation_state CHECK (state IN ('ASKED', 'WRITTEN', 'HANDED_IN', 'RETURNED')),
    CONSTRAINT ck_self_evaluation_written CHECK (state = 'ASKED' OR (content <> '' AND written_at IS NOT NULL)),
    CONSTRAINT ck_self_evaluation_handed_in CHECK (state <> 'HANDED_IN' OR handed_in_at IS NOT NULL),
    CONSTRAINT ck_self_evaluation_returned CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
    CONSTRAINT fk_self_evaluation_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id),
    CONSTRAINT fk_self_evaluation_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_self_evaluation_written_by FOREIGN KEY (jurisdiction_id, written_by)
      REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_self_evaluation_handed_in_by FOREIGN KEY (jurisdiction_id, handed_in_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_self_evaluation_list ON self_evaluation (evaluation_id, id)`,
  `CREATE INDEX ix_self_evaluation_unit ON self_evaluation (jurisdiction_id, unit_id, id)`,

  `CREATE TABLE third_party_finding (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    item_type text NOT NULL,
    item_id uuid NOT NULL,
    value numeric,
    conclusion text,
    reason text NOT NULL,
    source text NOT NULL,
    found_by uuid,
    found_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_third_party_finding PRIMARY KEY (id),
    CONSTRAINT uq_third_party_finding_item UNIQUE (evaluation_id, item_id),
    CONSTRAINT ck_third_party_finding_item CHECK (item_type IN ('TASK', 'INDICATOR')),
    CONSTRAINT ck_third_party_finding_said CHECK (value IS NOT NULL OR conclusion IS NOT NULL),
    CONSTRAINT fk_third_party_finding_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id),
    CONSTRAINT fk_third_party_finding_found_by FOREIGN KEY (jurisdiction_id, found_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE evaluation_opinion (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL,
    opinion text,
    answered_by uuid,
    answered_at timestamptz,
    decision_reason text,
    decided_by uuid,
    decided_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_evaluation_opinion PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_opinion_unit UNIQUE (evaluation_id, unit_id),
    CONSTRAINT ck_evaluation_opinion_state CHECK (state IN ('ASKED', 'NO_OBJECTION', 'GIVEN', 'TAKEN', 'NOT_TAKEN')),
    CONSTRAINT ck_evaluation_opinion_answered CHECK ((state = 'ASKED') = (answered_at IS NULL)),
    CONSTRAINT ck_evaluation_opinion_said CHECK ((state IN ('ASKED', 'NO_OBJECTION')) = (opinion IS NULL)),
    CONSTRAINT ck_evaluation_opinion_decided CHECK ((state IN ('TAKEN', 'NOT_TAKEN')) = (decision_reason IS NOT NULL)),
    CONSTRAINT fk_evaluation_opinion_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id),
    CONSTRAINT fk_evaluation_opinion_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_evaluation_opinion_answered_by FOREIGN KEY (jurisdiction_id, answered_by)
      REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_evaluation_opinion_decided_by FOREIGN KEY (jurisdiction_id, decided_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_evaluation_opinion_unit ON evaluation_opinion (jurisdiction_id, unit_id, id)`,
];

const DOWN = [`DROP TABLE evaluation_opinion`, `DROP TABLE third_party_finding`, `DROP TABLE self_evaluation`];

/** What others than the rules say to an evaluation: 自评, 第三方评估, 征求意见. */
export class EvaluationVoices1700000000053 implements MigrationInterface {
  readonly name = 'EvaluationVoices1700000000053';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
