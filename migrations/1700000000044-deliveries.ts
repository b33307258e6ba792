import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHANNELS = `CREATE TABLE channel_setting (
  id uuid NOT NULL,
  jurisdiction_id uuid NOT NULL,
  channel text NOT NULL,
  enabled boolean NOT NULL,
  settings jsonb NOT NULL,
  secret text,
  version integer NOT NULL,
  CONSTRAINT pk_channel_setting PRIMARY KEY (id),
  CONSTRAINT uq_channel_setting_channel UNIQUE (jurisdiction_id, channel),
  CONSTRAINT ck_channel_setting_channel CHECK (channel IN ('EMAIL', 'WEBHOOK')),
  CONSTRAINT fk_channel_setting_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
)`;

const PERSONAL = `CREATE TABLE notification_setting (
  id uuid NOT NULL,
  jurisdiction_id uuid NOT NULL,
  user_id uuid NOT NULL,
  channels text[] NOT NULL,
  email text,
  email_confirmed_at timestamptz,
  email_code text,
  email_code_at timestamptz,
  email_code_tries integer NOT NULL,
  quiet_from text,
  quiet_until text,
  version integer NOT NULL,
  CONSTRAINT pk_notification_setting PRIMARY KEY (id),
  CONSTRAINT uq_notification_setting_user UNIQUE (user_id),
  CONSTRAINT ck_notification_setting_channels CHECK (channels <@ ARRAY['EMAIL', 'WEBHOOK']),
  CONSTRAINT ck_notification_setting_quiet CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
  CONSTRAINT fk_notification_setting_user FOREIGN KEY (jurisdiction_id, user_id)
    REFERENCES app_user (jurisdiction_id, id)
)`;

const WEBHOOKS = [
  `CREATE TABLE webhook_endpoint (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    user_id uuid,
    unit_id uuid,
    url text NOT NULL,
    secret text NOT NULL,
    created_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_by text,
    CONSTRAINT pk_webhook_endpoint PRIMARY KEY (id),
    CONSTRAINT uq_webhook_endpoint_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT ck_webhook_endpoint_owner CHECK (user_id IS NULL OR unit_id IS NULL),
    CONSTRAINT ck_webhook_endpoint_ended CHECK (
      (ended_at IS NULL) = (ended_by IS NULL) AND ended_by IN ('OWNER', 'RECEIVER')),
    CONSTRAINT fk_webhook_endpoint_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id),
    CONSTRAINT fk_webhook_endpoint_user FOREIGN KEY (jurisdiction_id, user_id)
      REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_webhook_endpoint_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_webhook_endpoint_user ON webhook_endpoint (user_id) WHERE ended_at IS NULL`,
  `CREATE INDEX ix_webhook_endpoint_live ON webhook_endpoint (jurisdiction_id) WHERE ended_at IS NULL`,
];

const DELIVERIES = [
  `CREATE TABLE delivery (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    notification_id uuid NOT NULL,
    user_id uuid NOT NULL,
    channel text NOT NULL,
    webhook_endpoint_id uuid,
    endpoint text NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamptz,
    lease uuid,
    leased_until timestamptz,
    created_at timestamptz NOT NULL,
    settled_at timestamptz,
    answer text,
    remote_id text,
    log jsonb NOT NULL,
    CONSTRAINT pk_delivery PRIMARY KEY (id),
    CONSTRAINT uq_delivery_once UNIQUE (notification_id, endpoint),
    CONSTRAINT ck_delivery_channel CHECK ((channel = 'EMAIL' AND webhook_endpoint_id IS NULL)
      OR (channel = 'WEBHOOK' AND webhook_endpoint_id IS NOT NULL)),
    CONSTRAINT ck_delivery_state CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'DEAD')),
    CONSTRAINT ck_delivery_due CHECK ((next_attempt_at IS NULL) = (state IN ('SENT', 'DEAD'))),
    CONSTRAINT fk_delivery_notification FOREIGN KEY (jurisdiction_id, notification_id)
      REFERENCES notification (jurisdiction_id, id),
    CONSTRAINT fk_delivery_user FOREIGN KEY (jurisdiction_id, user_id) REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_delivery_webhook_endpoint FOREIGN KEY (jurisdiction_id, webhook_endpoint_id)
      REFERENCES webhook_endpoint (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_delivery_due ON delivery (next_attempt_at, id) WHERE state IN ('QUEUED', 'FAILED')`,
  `CREATE INDEX ix_delivery_dead ON delivery (id) WHERE state = 'DEAD'`,
  `CREATE INDEX ix_delivery_list ON delivery (jurisdiction_id, id)`,
];

export class Deliveries1700000000044 implements MigrationInterface {
  name = 'Deliveries1700000000044';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [CHANNELS, PERSONAL, ...WEBHOOKS, ...DELIVERIES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['delivery', 'webhook_endpoint', 'notification_setting', 'channel_setting']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
