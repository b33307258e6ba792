import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the nightly comparison of the kept roll-ups with a rebuild has found. The kept rows are emptied, since those of
 * units tell more from now on; they are computed again by the next fact or in the night, and until then when they are read.
 */
export class RollupReconciliation1700000000055 implements MigrationInterface {
  readonly name = 'RollupReconciliation1700000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE rollup_reconciliation (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        scheme_id uuid NOT NULL,
        at timestamptz NOT NULL,
        as_of date NOT NULL,
        outcome text NOT NULL,
        nodes integer NOT NULL,
        differing integer NOT NULL,
        differences jsonb NOT NULL,
        CONSTRAINT pk_rollup_reconciliation PRIMARY KEY (id),
        CONSTRAINT ck_rollup_reconciliation_outcome CHECK (outcome IN ('MATCHED', 'DIFFERED', 'POSTPONED')),
        CONSTRAINT ck_rollup_reconciliation_differing CHECK ((outcome = 'DIFFERED') = (differing > 0)),
        CONSTRAINT fk_rollup_reconciliation_scheme FOREIGN KEY (jurisdiction_id, scheme_id)
          REFERENCES scheme (jurisdiction_id, id)
      )`,
    );
    await runner.query(`CREATE INDEX ix_rollup_reconciliation_scheme ON rollup_reconciliation (scheme_id, at)`);
    await runner.query(`DELETE FROM rollup_node`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rollup_reconciliation`);
    await runner.query(`DELETE FROM rollup_node`);
  }
}
