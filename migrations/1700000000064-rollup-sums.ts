import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sums beside the kept results, from which an increment starts, and the revision of the scheme that a row was made by.
 * The kept rows are emptied, since means keep their workings no longer and have no sums yet; they are computed again by the
 * next fact or in the night, and until then when they are read. The index finds the indicators that are held against another.
 */
export class RollupSums1700000000064 implements MigrationInterface {
  readonly name = 'RollupSums1700000000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE rollup_node
         ADD COLUMN scheme_revision integer NOT NULL DEFAULT 0,
         ADD COLUMN sums jsonb NOT NULL DEFAULT '{}'`,
    );
    await runner.query(`DELETE FROM rollup_node`);
    await runner.query(
      `CREATE INDEX ix_indicator_reference ON indicator (reference_indicator_id) WHERE reference_indicator_id IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_indicator_reference`);
    await runner.query(`ALTER TABLE rollup_node DROP COLUMN sums, DROP COLUMN scheme_revision`);
    await runner.query(`DELETE FROM rollup_node`);
  }
}
