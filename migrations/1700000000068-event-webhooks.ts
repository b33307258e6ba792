import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUBSCRIPTIONS = `CREATE TABLE webhook_subscription (
  id uuid NOT NULL,
  jurisdiction_id uuid NOT NULL,
  name text NOT NULL,
  url text NOT NULL,
  types text[] NOT NULL,
  unit_ids uuid[],
  per_minute integer NOT NULL,
  secret text NOT NULL,
  previous_secret text,
  previous_until timestamptz,
  state text NOT NULL,
  paused_by text,
  pause_reason text,
  paused_at timestamptz,
  handed_to bigint NOT NULL,
  failing_since timestamptz,
  created_at timestamptz NOT NULL,
  version integer NOT NULL,
  CONSTRAINT pk_webhook_subscription PRIMARY KEY (id),
  CONSTRAINT uq_webhook_subscription_jurisdiction_id UNIQUE (jurisdiction_id, id),
  CONSTRAINT ck_webhook_subscription_state CHECK (state IN ('ACTIVE', 'PAUSED', 'ENDED')),
  CONSTRAINT ck_webhook_subscription_paused CHECK ((state = 'PAUSED') = (paused_by IS NOT NULL)
    AND (paused_by IS NULL) = (paused_at IS NULL) AND (paused_by IS NULL) = (pause_reason IS NULL)),
  CONSTRAINT ck_webhook_subscription_paused_by CHECK (paused_by IN ('ADMINISTRATOR', 'SERVICE', 'RECEIVER')),
  CONSTRAINT ck_webhook_subscription_previous CHECK ((previous_secret IS NULL) = (previous_until IS NULL)),
  CONSTRAINT ck_webhook_subscription_rate CHECK (per_minute BETWEEN 1 AND 6000),
  CONSTRAINT fk_webhook_subscription_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
)`;

const DELIVERIES = [
  `CREATE TABLE event_delivery (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    event_id uuid NOT NULL,
    stream text NOT NULL,
    position bigint NOT NULL,
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
    CONSTRAINT pk_event_delivery PRIMARY KEY (id),
    CONSTRAINT uq_event_delivery_position UNIQUE (subscription_id, position),
    CONSTRAINT ck_event_delivery_state CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'DEAD')),
    CONSTRAINT ck_event_delivery_due CHECK ((next_attempt_at IS NULL) = (state IN ('SENT', 'DEAD'))),
    CONSTRAINT fk_event_delivery_subscription FOREIGN KEY (jurisdiction_id, subscription_id)
      REFERENCES webhook_subscription (jurisdiction_id, id),
    CONSTRAINT fk_event_delivery_event FOREIGN KEY (event_id) REFERENCES public_event (id)
  )`,
  `CREATE INDEX ix_event_delivery_due ON event_delivery (next_attempt_at, id) WHERE state IN ('QUEUED', 'FAILED')`,
  `CREATE INDEX ix_event_delivery_stream ON event_delivery (endpoint, stream, position)
     WHERE state IN ('QUEUED', 'FAILED')`,
  `CREATE INDEX ix_event_delivery_dead ON event_delivery (subscription_id, position) WHERE state = 'DEAD'`,
  `CREATE INDEX ix_event_delivery_event ON event_delivery (event_id)`,
];

/** Events of things to others' programs: who wants them, and what became of each. */
export class EventWebhooks1700000000068 implements MigrationInterface {
  readonly name = 'EventWebhooks1700000000068';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [SUBSCRIPTIONS, ...DELIVERIES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['event_delivery', 'webhook_subscription']) await runner.query(`DROP TABLE ${table}`);
  }
}
