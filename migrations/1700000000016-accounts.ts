import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forced change of passwords, sessions that end when they are not used, and which post another one took over from. */
export class Accounts1700000000016 implements MigrationInterface {
  name = 'Accounts1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE app_user ADD must_change_password boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE app_user ADD password_changed_at timestamptz`);
    await runner.query(`ALTER TABLE session ADD last_seen_at timestamptz, ADD idle_until timestamptz, ADD ip text`);
    await runner.query(`UPDATE session SET last_seen_at = created_at, idle_until = expires_at`);
    await runner.query(
      `ALTER TABLE session ALTER last_seen_at SET NOT NULL, ALTER idle_until SET NOT NULL,
         ADD CONSTRAINT uq_session_jurisdiction_id UNIQUE (jurisdiction_id, id)`,
    );
    await runner.query(`ALTER TABLE user_post ADD taken_over_from uuid`);
    await runner.query(`
      ALTER TABLE user_post ADD CONSTRAINT uq_user_post_jurisdiction_id UNIQUE (jurisdiction_id, id)`);
    await runner.query(`
      ALTER TABLE user_post ADD CONSTRAINT fk_user_post_taken_over_from
        FOREIGN KEY (jurisdiction_id, taken_over_from) REFERENCES user_post (jurisdiction_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE user_post DROP CONSTRAINT fk_user_post_taken_over_from`);
    await runner.query(`ALTER TABLE user_post DROP CONSTRAINT uq_user_post_jurisdiction_id, DROP taken_over_from`);
    await runner.query(`ALTER TABLE session DROP CONSTRAINT uq_session_jurisdiction_id,
      DROP last_seen_at, DROP idle_until, DROP ip`);
    await runner.query(`ALTER TABLE app_user DROP must_change_password, DROP password_changed_at`);
  }
}
