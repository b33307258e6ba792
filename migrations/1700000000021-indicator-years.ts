import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures that a document's table of indicators gives for the years of the plan and for years before its base. */
export class IndicatorYears1700000000021 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE indicator ADD COLUMN year_values jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE indicator DROP COLUMN year_values`);
  }
}
