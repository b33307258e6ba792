import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1700000000004 implements MigrationInterface {
  name = 'Identity1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app_user (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        login text NOT NULL,
        display_name text NOT NULL,
        password_hash text NOT NULL,
        disabled_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT pk_app_user PRIMARY KEY (id),
        CONSTRAINT uq_app_user_jurisdiction_id UNIQUE (jurisdiction_id, id),
        CONSTRAINT uq_app_user_login UNIQUE (login),
        CONSTRAINT ck_app_user_login CHECK (login = lower(login)),
        CONSTRAINT fk_app_user_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
      )`);
    await runner.query(`
      CREATE TABLE user_post (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        user_id uuid NOT NULL,
        unit_id uuid,
        role text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_user_post PRIMARY KEY (id),
        CONSTRAINT ck_user_post_role CHECK (role IN ('reporter', 'approver', 'coordinator', 'supervisor', 'leader',
          'evaluator', 'administrator', 'auditor')),
        CONSTRAINT ck_user_post_unit CHECK (role NOT IN ('reporter', 'approver') OR unit_id IS NOT NULL),
        CONSTRAINT ck_user_post_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
        CONSTRAINT fk_user_post_user FOREIGN KEY (jurisdiction_id, user_id) REFERENCES app_user (jurisdiction_id, id),
        CONSTRAINT fk_user_post_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id)
      )`);
    await runner.query(`CREATE INDEX ix_user_post_user_id ON user_post (jurisdiction_id, user_id)`);
    await runner.query(`CREATE INDEX ix_user_post_unit_id ON user_post (jurisdiction_id, unit_id, role)`);
    await runner.query(`
      CREATE TABLE session (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        user_id uuid NOT NULL,
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT pk_session PRIMARY KEY (id),
        CONSTRAINT uq_session_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_session_user FOREIGN KEY (jurisdiction_id, user_id) REFERENCES app_user (jurisdiction_id, id)
      )`);
    await runner.query(`CREATE INDEX ix_session_user_id ON session (jurisdiction_id, user_id)`);
    await runner.query(`
      CREATE TABLE login_failure (
        login_hash text NOT NULL,
        failures integer NOT NULL,
        last_failed_at timestamptz NOT NULL,
        CONSTRAINT pk_login_failure PRIMARY KEY (login_hash)
      )`);
    await runner.query(`CREATE INDEX ix_login_failure_last_failed_at ON login_failure (last_failed_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE login_failure`);
    await runner.query(`DROP TABLE session`);
    await runner.query(`DROP TABLE user_post`);
    await runner.query(`DROP TABLE app_user`);
  }
}
