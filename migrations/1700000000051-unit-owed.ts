import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A unit's list of what it still owes, in its order, without passing over what it has done in all the years before. */
export class UnitOwed1700000000051 implements MigrationInterface {
  readonly name = 'UnitOwed1700000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_obligation_unit_owed ON obligation (jurisdiction_id, unit_id, due_on, id)
      WHERE state IN ('PENDING', 'RETURNED')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_obligation_unit_owed`);
  }
}
