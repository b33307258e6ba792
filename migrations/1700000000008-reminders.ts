import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE calendar_day (
    jurisdiction_id uuid NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    notice text NOT NULL,
    CONSTRAINT pk_calendar_day PRIMARY KEY (jurisdiction_id, day),
    CONSTRAINT ck_calendar_day_kind CHECK (kind IN ('WORK', 'REST')),
    CONSTRAINT fk_calendar_day_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,

  `CREATE TABLE reminder_rule_set (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    rules jsonb NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_reminder_rule_set PRIMARY KEY (id),
    CONSTRAINT uq_reminder_rule_set_scheme UNIQUE (scheme_id),
    CONSTRAINT fk_reminder_rule_set_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id)
  )`,

  `CREATE TABLE notification (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    user_id uuid NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    body jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    read_at timestamptz,
    CONSTRAINT pk_notification PRIMARY KEY (id),
    CONSTRAINT uq_notification_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_notification_day UNIQUE (user_id, kind, day),
    CONSTRAINT ck_notification_kind CHECK (kind IN ('REMINDER_DIGEST')),
    CONSTRAINT fk_notification_user FOREIGN KEY (jurisdiction_id, user_id) REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_notification_list ON notification (jurisdiction_id, user_id, day, id)`,

  `CREATE TABLE reminder (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    stage text NOT NULL,
    recipient_id uuid NOT NULL,
    addressed_as text NOT NULL,
    stage_on date NOT NULL,
    late boolean NOT NULL,
    created_at timestamptz NOT NULL,
    notification_id uuid,
    CONSTRAINT pk_reminder PRIMARY KEY (id),
    CONSTRAINT uq_reminder_once UNIQUE (obligation_id, stage, recipient_id),
    CONSTRAINT ck_reminder_stage CHECK (stage ~ '^(REMIND|URGE|SUPERVISE)_[1-9]$'),
    CONSTRAINT ck_reminder_addressed_as CHECK (
      addressed_as IN ('REPORTER', 'APPROVER', 'LEAD_APPROVER', 'COORDINATOR', 'SUPERVISOR', 'STAND_IN')),
    CONSTRAINT fk_reminder_obligation FOREIGN KEY (jurisdiction_id, obligation_id)
      REFERENCES obligation (jurisdiction_id, id),
    CONSTRAINT fk_reminder_recipient FOREIGN KEY (jurisdiction_id, recipient_id)
      REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_reminder_notification FOREIGN KEY (jurisdiction_id, notification_id)
      REFERENCES notification (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_reminder_list ON reminder (jurisdiction_id, id)`,
  `CREATE INDEX ix_reminder_recipient ON reminder (jurisdiction_id, recipient_id, id)`,
  `CREATE INDEX ix_reminder_notification ON reminder (notification_id)`,

  `CREATE TABLE sweep_run (
    jurisdiction_id uuid NOT NULL,
    swept_at timestamptz NOT NULL,
    unaddressed integer NOT NULL,
    CONSTRAINT pk_sweep_run PRIMARY KEY (jurisdiction_id),
    CONSTRAINT fk_sweep_run_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,
];

export class Reminders1700000000008 implements MigrationInterface {
  name = 'Reminders1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sweep_run', 'reminder', 'notification', 'reminder_rule_set', 'calendar_day']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
