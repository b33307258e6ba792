import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1700000000002 implements MigrationInterface {
  name = 'Audit1700000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE audit_event (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        before jsonb,
        after jsonb,
        correlation_id text NOT NULL,
        ip text,
        CONSTRAINT pk_audit_event PRIMARY KEY (id),
        CONSTRAINT ck_audit_event_actor_kind CHECK (actor_kind IN ('user', 'system'))
      )`);
    await queryRunner.query(`CREATE INDEX ix_audit_event_jurisdiction_id_id ON audit_event (jurisdiction_id, id)`);
    await queryRunner.query(
      `CREATE INDEX ix_audit_event_subject ON audit_event (jurisdiction_id, subject_type, subject_id, id)`,
    );
    await queryRunner.query(`
      CREATE FUNCTION audit_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit_event is append-only';
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER tr_audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_append_only()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE audit_event`);
    await queryRunner.query(`DROP FUNCTION audit_event_is_append_only()`);
  }
}
