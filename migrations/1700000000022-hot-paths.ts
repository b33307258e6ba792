import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE rollup_node ADD COLUMN light text`,
  `UPDATE rollup_node SET light = result->>'light' WHERE node_type = 'TASK'`,
  `ALTER TABLE rollup_node ADD CONSTRAINT ck_rollup_node_light CHECK ((node_type = 'TASK') = (light IS NOT NULL))`,

  // An obligation is on a task or on an indicator: most rows need no place in the index of the other kind.
  `ALTER TABLE obligation DROP CONSTRAINT uq_obligation_indicator`,
  `CREATE UNIQUE INDEX uq_obligation_indicator ON obligation (indicator_id, cycle_id, unit_id)
    WHERE indicator_id IS NOT NULL`,

  // The cycle's key says which scheme it is of: one look-up for each new obligation instead of two, and a stronger rule.
  `ALTER TABLE reporting_cycle ADD CONSTRAINT uq_reporting_cycle_scheme_id UNIQUE (jurisdiction_id, scheme_id, id)`,
  `ALTER TABLE obligation DROP CONSTRAINT fk_obligation_cycle, DROP CONSTRAINT fk_obligation_scheme,
    ADD CONSTRAINT fk_obligation_cycle FOREIGN KEY (jurisdiction_id, scheme_id, cycle_id)
      REFERENCES reporting_cycle (jurisdiction_id, scheme_id, id)`,
];

const DOWN = [
  `ALTER TABLE obligation DROP CONSTRAINT fk_obligation_cycle,
    ADD CONSTRAINT fk_obligation_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    ADD CONSTRAINT fk_obligation_cycle FOREIGN KEY (jurisdiction_id, cycle_id)
      REFERENCES reporting_cycle (jurisdiction_id, id)`,
  `ALTER TABLE reporting_cycle DROP CONSTRAINT uq_reporting_cycle_scheme_id`,
  `DROP INDEX uq_obligation_indicator`,
  `ALTER TABLE obligation ADD CONSTRAINT uq_obligation_indicator UNIQUE (indicator_id, cycle_id, unit_id)`,
  `ALTER TABLE rollup_node DROP CONSTRAINT ck_rollup_node_light, DROP COLUMN light`,
];

/** Tasks by light without opening every result; less to keep up with each of the many obligations of a plan. */
export class HotPaths1700000000022 implements MigrationInterface {
  readonly name = 'HotPaths1700000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
