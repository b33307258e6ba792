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
];

const DOWN = [
  `ALTER TABLE evaluation
    DROP CONSTRAINT fk_evaluation_corrects,
    DROP CONSTRAINT ck_evaluation_correction,
    DROP CONSTRAINT uq_evaluation_corrects,
    DROP COLUMN as_of_reason,
    DROP COLUMN correction_reason,
    DROP COLUMN corrects_id`,
];

/** Corrections of evaluations as further numbers. */
export class EvaluationLife1700000000054 implements MigrationInterface {
  readonly name = 'EvaluationLife1700000000054';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
