import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names of units are unique at the end of a transaction that asks for it, so that two units can exchange theirs. */
export class UnitNames1700000000013 implements MigrationInterface {
  readonly name = 'UnitNames1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit
        DROP CONSTRAINT uq_unit_name,
        ADD CONSTRAINT uq_unit_name UNIQUE (jurisdiction_id, name) DEFERRABLE INITIALLY IMMEDIATE
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit DROP CONSTRAINT uq_unit_name, ADD CONSTRAINT uq_unit_name UNIQUE (jurisdiction_id, name)
    `);
  }
}
