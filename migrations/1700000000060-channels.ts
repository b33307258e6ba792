import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE webhook_endpoint ADD COLUMN previous_secret text, ADD COLUMN previous_until timestamptz,
    ADD CONSTRAINT ck_webhook_endpoint_previous CHECK ((previous_secret IS NULL) = (previous_until IS NULL))`,
  `ALTER TABLE outbound_endpoint ADD COLUMN fault jsonb`,
  `UPDATE channel_setting SET settings = settings || '{"caCertificates": null}' WHERE channel = 'EMAIL'`,
];

const DOWN = [
  `UPDATE channel_setting SET settings = settings - 'caCertificates' WHERE channel = 'EMAIL'`,
  `ALTER TABLE outbound_endpoint DROP COLUMN fault`,
  `ALTER TABLE webhook_endpoint DROP CONSTRAINT ck_webhook_endpoint_previous, DROP COLUMN previous_until,
    DROP COLUMN previous_secret`,
];

/** Two secrets of a webhook while one takes the other's place; why a receiver fails; authorities of a mail server. */
export class Channels1700000000060 implements MigrationInterface {
  readonly name = 'Channels1700000000060';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
