import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE api_client ADD COLUMN source text, ADD COLUMN sync_roles text[]`,
  `UPDATE api_client SET source = id::text, sync_roles = '{reporter,approver}'`,
  `ALTER TABLE api_client
    ALTER COLUMN source SET NOT NULL,
    ALTER COLUMN sync_roles SET NOT NULL,
    ADD CONSTRAINT ck_api_client_source CHECK (source ~ '^[a-z0-9-]{1,36}$'),
    ADD CONSTRAINT ck_api_client_sync_roles CHECK (NOT sync_roles && '{administrator,auditor}'::text[])`,
];

/** Whose numbering a client uses, and which roles its synchronisation of people may give. */
export class ClientSources1700000000070 implements MigrationInterface {
  readonly name = 'ClientSources1700000000070';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE api_client DROP COLUMN source, DROP COLUMN sync_roles`);
  }
}
