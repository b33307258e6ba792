import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITEMS = ['indicator', 'target'] as const;

/**
 * 指标数据 say what kind of period they are of and whether they are preliminary (初步) or final (最终核实). A month's and a
 * year's value may end on one day, so the kind belongs to what one accepted value there can be of.
 */
export class MeasurementPeriods1700000000017 implements MigrationInterface {
  readonly name = 'MeasurementPeriods1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE measurement
        ADD COLUMN period_kind text NOT NULL DEFAULT 'OTHER',
        ADD COLUMN status text NOT NULL DEFAULT 'FINAL',
        ADD CONSTRAINT ck_measurement_period_kind
          CHECK (period_kind IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'OTHER')),
        ADD CONSTRAINT ck_measurement_status CHECK (status IN ('PRELIMINARY', 'FINAL'))`);
    await acceptedOnce(runner, 'series, period_end, flow, period_kind');
    await runner.query(
      `CREATE INDEX ix_measurement_supersedes ON measurement (supersedes_id) WHERE supersedes_id IS NOT NULL`,
    );
  }

  /** Values that differ in their kind of period alone cannot both be accepted any more: the one recorded last stays so. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_measurement_supersedes`);
    for (const item of ITEMS) {
      await runner.query(`
        UPDATE measurement v SET state = 'SUPERSEDED' WHERE v.state = 'ACCEPTED' AND EXISTS (
          SELECT FROM measurement n WHERE n.state = 'ACCEPTED' AND n.${item}_id = v.${item}_id AND n.series = v.series
            AND n.period_end = v.period_end AND n.flow = v.flow AND n.id > v.id)`);
    }
    await acceptedOnce(runner, 'series, period_end, flow');
    await runner.query(`
      ALTER TABLE measurement DROP CONSTRAINT ck_measurement_status, DROP CONSTRAINT ck_measurement_period_kind,
        DROP COLUMN status, DROP COLUMN period_kind`);
  }
}

async function acceptedOnce(runner: QueryRunner, columns: string): Promise<void> {
  for (const item of ITEMS) {
    await runner.query(`DROP INDEX uq_measurement_accepted_${item}`);
    await runner.query(`CREATE UNIQUE INDEX uq_measurement_accepted_${item} ON measurement (${item}_id, ${columns})
      WHERE state = 'ACCEPTED' AND ${item}_id IS NOT NULL`);
  }
}
