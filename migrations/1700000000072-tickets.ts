import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which roles an API client may sign in by signed links; none, as at first for all, is nobody. Never 三员. */
export class Tickets1700000000072 implements MigrationInterface {
  readonly name = 'Tickets1700000000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_client_ticket_role (
        client_id uuid NOT NULL,
        role text NOT NULL,
        jurisdiction_id uuid NOT NULL,
        CONSTRAINT pk_api_client_ticket_role PRIMARY KEY (client_id, role),
        CONSTRAINT ck_api_client_ticket_role_role CHECK (role IN ('reporter', 'approver', 'coordinator', 'supervisor',
          'leader', 'evaluator')),
        CONSTRAINT fk_api_client_ticket_role_client FOREIGN KEY (jurisdiction_id, client_id)
          REFERENCES api_client (jurisdiction_id, id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE api_client_ticket_role`);
  }
}
