import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From when an adjustment is to be in force, and yearly figures of indicators that the coordinator enters. */
export class AdjustedPlans1700000000061 implements MigrationInterface {
  readonly name = 'AdjustedPlans1700000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_adjustment ADD COLUMN effective_on date`);
    await runner.query(`ALTER TABLE indicator ADD COLUMN entered_years jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE indicator DROP COLUMN entered_years`);
    await runner.query(`ALTER TABLE plan_adjustment DROP COLUMN effective_on`);
  }
}
