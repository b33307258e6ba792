import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE audit_event
    ADD COLUMN client_id uuid,
    ADD COLUMN client_name text,
    DROP CONSTRAINT ck_audit_event_actor_kind,
    ADD CONSTRAINT ck_audit_event_actor_kind CHECK (actor_kind IN ('user', 'system', 'client'))`,
  `CREATE INDEX ix_audit_event_client ON audit_event (jurisdiction_id, client_id, id) WHERE client_id IS NOT NULL`,
  `ALTER TABLE progress_report
    ADD COLUMN author_client_id uuid,
    ADD CONSTRAINT fk_progress_report_author_client FOREIGN KEY (jurisdiction_id, author_client_id)
      REFERENCES api_client (jurisdiction_id, id)`,
  // For the deletion of a client, which asks whether anything names it.
  `CREATE INDEX ix_progress_report_author_client ON progress_report (jurisdiction_id, author_client_id)
    WHERE author_client_id IS NOT NULL`,
];

/**
 * What clients did alone becomes an act of the system, since the table as it was knows no third kind; the hashes of
 * those events, and of all that name a client, then no longer agree, which verification tells.
 */
const DOWN = [
  `DROP INDEX ix_progress_report_author_client`,
  `ALTER TABLE progress_report DROP CONSTRAINT fk_progress_report_author_client, DROP COLUMN author_client_id`,
  `DROP INDEX ix_audit_event_client`,
  `ALTER TABLE audit_event DROP CONSTRAINT ck_audit_event_actor_kind`,
  `ALTER TABLE audit_event
    DROP COLUMN client_id,
    DROP COLUMN client_name,
    ADD CONSTRAINT ck_audit_event_actor_kind CHECK (actor_kind IN ('user', 'system')) NOT VALID`,
];

/** Who acted through which client: in the audit, and beside the author of a report. */
export class ActingThroughClients1700000000066 implements MigrationInterface {
  readonly name = 'ActingThroughClients1700000000066';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
