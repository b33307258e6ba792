import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE todo_reconciliation (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    connector_id uuid NOT NULL,
    day date NOT NULL,
    at timestamptz NOT NULL,
    method text NOT NULL,
    reason text,
    accounts integer NOT NULL,
    expected integer NOT NULL,
    missing integer NOT NULL,
    orphans integer NOT NULL,
    differing integer NOT NULL,
    healed integer NOT NULL,
    for_people integer NOT NULL,
    gaps integer NOT NULL,
    differing_since date,
    items jsonb NOT NULL,
    CONSTRAINT pk_todo_reconciliation PRIMARY KEY (id),
    CONSTRAINT ck_todo_reconciliation_method CHECK (method IN ('ASKED', 'LEDGER', 'UNREACHABLE')),
    CONSTRAINT ck_todo_reconciliation_reason CHECK ((method = 'ASKED') = (reason IS NULL)),
    CONSTRAINT fk_todo_reconciliation_connector FOREIGN KEY (jurisdiction_id, connector_id)
      REFERENCES todo_connector (jurisdiction_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX ix_todo_reconciliation_list ON todo_reconciliation (jurisdiction_id, connector_id, id)`,
];

/** What the daily comparison of a connector with its office system has found and mended. */
export class TodoReconciliations1700000000074 implements MigrationInterface {
  readonly name = 'TodoReconciliations1700000000074';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE todo_reconciliation`);
  }
}
