import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections of imports get the lists of added items and of those that fit nothing since a second reading. */
export class IntakeAdditions1700000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE import SET corrections = '{"added": [], "unfit": []}' || corrections`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE import SET corrections = corrections - 'added' - 'unfit'`);
  }
}
