import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A dissolved unit has a last day and may name the unit that took over; what it has done stays its own. */
export class UnitSuccession1700000000010 implements MigrationInterface {
  readonly name = 'UnitSuccession1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit
        ADD COLUMN valid_to date,
        ADD COLUMN successor_id uuid,
        ADD CONSTRAINT ck_unit_ended CHECK (NOT active OR (valid_to IS NULL AND successor_id IS NULL)),
        ADD CONSTRAINT ck_unit_successor CHECK (successor_id IS NULL OR (successor_id <> id AND valid_to IS NOT NULL)),
        ADD CONSTRAINT fk_unit_successor FOREIGN KEY (jurisdiction_id, successor_id) REFERENCES unit (jurisdiction_id, id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit
        DROP CONSTRAINT fk_unit_successor, DROP CONSTRAINT ck_unit_successor, DROP CONSTRAINT ck_unit_ended,
        DROP COLUMN successor_id, DROP COLUMN valid_to
    `);
  }
}
