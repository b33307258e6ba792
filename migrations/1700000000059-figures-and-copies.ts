import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Health and metrics count what was sent today and what was given up, of tables that only grow.
  `CREATE INDEX ix_delivery_sent ON delivery (settled_at) WHERE state = 'SENT'`,
  `CREATE INDEX ix_todo_push_sent ON todo_push (settled_at) WHERE state = 'SENT'`,
  `CREATE INDEX ix_todo_push_dead ON todo_push (id) WHERE state = 'DEAD'`,

  `ALTER TABLE supervision_order ADD COLUMN copy_unit_id uuid,
    ADD CONSTRAINT fk_supervision_order_copy_unit FOREIGN KEY (jurisdiction_id, copy_unit_id)
      REFERENCES unit (jurisdiction_id, id)`,
  // Papers name one unit in 抄送; one that has another name since stays without.
  `UPDATE supervision_order o SET copy_unit_id = u.id
   FROM unit u
   WHERE u.jurisdiction_id = o.jurisdiction_id AND u.name = o.facts::json->'copyTo'->>0`,

  `ALTER TABLE supervision_ladder ADD COLUMN circulars_since date`,
];

const DOWN = [
  `ALTER TABLE supervision_ladder DROP COLUMN circulars_since`,
  `ALTER TABLE supervision_order DROP CONSTRAINT fk_supervision_order_copy_unit, DROP COLUMN copy_unit_id`,
  `DROP INDEX ix_todo_push_dead`,
  `DROP INDEX ix_todo_push_sent`,
  `DROP INDEX ix_delivery_sent`,
];

/** What an operator's figures are counted by; who gets a copy of an order; since when circulars are made. */
export class FiguresAndCopies1700000000059 implements MigrationInterface {
  readonly name = 'FiguresAndCopies1700000000059';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
