import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE evaluation
    ADD COLUMN corrects_id uuid,
    ADD COLUMN correction_reason text,
    ADD COLUMN as_of_reason text,
    ADD CONSTRAINT uq_evaluation_corrects UNIQUE (corrects_id),
    ADD CONSTRAINT ck_evaluation_correction CHECK ((corrects_id IS NULL) = (correction_reason IS NULL)),
    ADD CONSTRAINT fk_evaluation_corrects FOREIGN KEY (jurisdiction_id, corrects_id)
      REFERENCES evaluation (jurisdiction_id, id)`,

  `CREATE TABLE deliberation_opinion (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    document_number text NOT NULL,
    issued_on date NOT NULL,
    content text NOT NULL,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_deliberation_opinion PRIMARY KEY (id),
    CONSTRAINT uq_deliberation_opinion_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_deliberation_opinion_number UNIQUE (evaluation_id, document_number),
    CONSTRAINT fk_deliberation_opinion_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id),
    CONSTRAINT fk_deliberation_opinion_recorded_by FOREIGN KEY (jurisdiction_id, recorded_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE follow_up (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    opinion_id uuid NOT NULL,
    ordinal integer NOT NULL,
    content text NOT NULL,
    unit_id uuid NOT NULL,
    task_id uuid,
    deadline date NOT NULL,
    state text NOT NULL,
    report text,
    reported_by uuid,
    reported_at timestamptz,
    judgement text,
    version integer NOT NULL,
    CONSTRAINT pk_follow_up PRIMARY KEY (id),
    CONSTRAINT uq_follow_up_ordinal UNIQUE (opinion_id, ordinal),
    CONSTRAINT ck_follow_up_state CHECK (state IN ('OPEN', 'REPORTED', 'CLOSED')),
    CONSTRAINT ck_follow_up_reported CHECK (state = 'OPEN' OR (report IS NOT NULL AND reported_at IS NOT NULL)),
    CONSTRAINT ck_follow_up_closed CHECK (state <> 'CLOSED' OR judgement IS NOT NULL),
    CONSTRAINT fk_follow_up_opinion FOREIGN KEY (jurisdiction_id, opinion_id)
      REFERENCES deliberation_opinion (jurisdiction_id, id),
    CONSTRAINT fk_follow_up_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_follow_up_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id),
    CONSTRAINT fk_follow_up_reported_by FOREIGN KEY (jurisdiction_id, reported_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_follow_up_unit ON follow_up (jurisdiction_id, unit_id, id)`,

  `CREATE TABLE plan_adjustment (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    changes jsonb NOT NULL,
    difference jsonb NOT NULL,
    document_number text,
    approved_on date,
    reject_reason text,
    revision integer,
    created_by uuid,
    created_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_plan_adjustment PRIMARY KEY (id),
    CONSTRAINT ck_plan_adjustment_state CHECK (state IN ('DRAFT', 'PROPOSED', 'APPROVED', 'REJECTED', 'APPLIED')),
    CONSTRAINT ck_plan_adjustment_approved CHECK ((state IN ('APPROVED', 'APPLIED')) = (document_number IS NOT NULL)
      AND (document_number IS NULL) = (approved_on IS NULL)),
    CONSTRAINT ck_plan_adjustment_rejected CHECK ((state = 'REJECTED') = (reject_reason IS NOT NULL)),
    CONSTRAINT ck_plan_adjustment_applied CHECK ((state = 'APPLIED') = (revision IS NOT NULL)),
    CONSTRAINT fk_plan_adjustment_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id),
    CONSTRAINT fk_plan_adjustment_created_by FOREIGN KEY (jurisdiction_id, created_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_plan_adjustment_evaluation ON plan_adjustment (evaluation_id, id)`,
];

const DOWN = [
  `DROP TABLE plan_adjustment`,
  `DROP TABLE follow_up`,
  `DROP TABLE deliberation_opinion`,
  `ALTER TABLE evaluation
    DROP CONSTRAINT fk_evaluation_corrects,
    DROP CONSTRAINT ck_evaluation_correction,
    DROP CONSTRAINT uq_evaluation_corrects,
    DROP COLUMN as_of_reason,
    DROP COLUMN correction_reason,
    DROP COLUMN corrects_id`,
];

/** What becomes of an evaluation: corrections as further numbers, 审议意见 with their items, 规划调整. */
export class EvaluationLife1700000000054 implements MigrationInterface {
  readonly name = 'EvaluationLife1700000000054';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
