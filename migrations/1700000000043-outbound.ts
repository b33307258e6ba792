import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENDPOINTS = `CREATE TABLE outbound_endpoint (
  key text NOT NULL,
  failures integer NOT NULL,
  open_until timestamptz,
  tokens double precision NOT NULL,
  filled_at timestamptz NOT NULL,
  empty_until timestamptz,
  CONSTRAINT pk_outbound_endpoint PRIMARY KEY (key)
)`;

/** Every row so far is a digest, one per person and day. */
const NOTIFICATION = [
  `ALTER TABLE notification DROP CONSTRAINT ck_notification_kind, DROP CONSTRAINT uq_notification_day,
     ADD COLUMN dedupe_key text`,
  `UPDATE notification SET dedupe_key = kind || ':' || to_char(day, 'YYYY-MM-DD')`,
  `ALTER TABLE notification ALTER COLUMN dedupe_key SET NOT NULL,
     ADD CONSTRAINT ck_notification_kind CHECK (kind ~ '^[A-Z][A-Z_]{2,39}$'),
     ADD CONSTRAINT uq_notification_once UNIQUE (user_id, dedupe_key)`,
  `CREATE UNIQUE INDEX uq_notification_digest ON notification (user_id, day) WHERE kind = 'REMINDER_DIGEST'`,
];

/** Messages of kinds that the older schema does not know would break its rule, so they go. */
const BACK = [
  `DELETE FROM notification WHERE kind <> 'REMINDER_DIGEST'`,
  `DROP INDEX uq_notification_digest`,
  `ALTER TABLE notification DROP CONSTRAINT ck_notification_kind, DROP CONSTRAINT uq_notification_once,
     DROP COLUMN dedupe_key,
     ADD CONSTRAINT ck_notification_kind CHECK (kind IN ('REMINDER_DIGEST')),
     ADD CONSTRAINT uq_notification_day UNIQUE (user_id, kind, day)`,
  `DROP TABLE outbound_endpoint`,
];

export class Outbound1700000000043 implements MigrationInterface {
  name = 'Outbound1700000000043';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ENDPOINTS, ...NOTIFICATION]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of BACK) await runner.query(statement);
  }
}
