import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An evaluation that could not be computed says so, and when its jobs were started last. */
export class EvaluationFailure1700000000049 implements MigrationInterface {
  readonly name = 'EvaluationFailure1700000000049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evaluation ADD COLUMN failure jsonb, ADD COLUMN asked_at timestamptz,
        ADD CONSTRAINT ck_evaluation_failure CHECK (failure IS NULL OR state = 'DRAFT')`);
    await runner.query(`UPDATE evaluation SET asked_at = created_at`);
    await runner.query(`ALTER TABLE evaluation ALTER COLUMN asked_at SET NOT NULL`);
    await runner.query(
      `CREATE INDEX ix_evaluation_drafts ON evaluation (asked_at) WHERE state = 'DRAFT' AND failure IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE evaluation DROP COLUMN failure, DROP COLUMN asked_at`);
  }
}
