import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The feed begins at the upgrade: what happened before it has no place in it. */
const OUTBOX = [
  `CREATE SEQUENCE outbox_seq`,
  `ALTER TABLE outbox ADD COLUMN seq bigint NOT NULL DEFAULT nextval('outbox_seq'), ADD COLUMN followed_at timestamptz`,
  `ALTER SEQUENCE outbox_seq OWNED BY outbox.seq`,
  `UPDATE outbox SET followed_at = created_at WHERE topic LIKE 'event:%'`,
  `CREATE INDEX ix_outbox_unfollowed ON outbox (jurisdiction_id, seq)
     WHERE followed_at IS NULL AND topic LIKE 'event:%'`,
];

const FEED = [
  `CREATE TABLE event_feed (
    jurisdiction_id uuid NOT NULL,
    last_position bigint NOT NULL,
    purged_to bigint NOT NULL,
    told_on date,
    CONSTRAINT pk_event_feed PRIMARY KEY (jurisdiction_id),
    CONSTRAINT ck_event_feed_purged CHECK (purged_to >= 0 AND purged_to <= last_position),
    CONSTRAINT fk_event_feed_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,
  `CREATE TABLE public_event (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    position bigint NOT NULL,
    type text NOT NULL,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    audience text NOT NULL,
    unit_ids uuid[] NOT NULL,
    occurred_at timestamptz NOT NULL,
    data jsonb NOT NULL,
    CONSTRAINT pk_public_event PRIMARY KEY (id),
    CONSTRAINT uq_public_event_position UNIQUE (jurisdiction_id, position),
    CONSTRAINT ck_public_event_audience CHECK (audience IN ('ALL', 'UNITS', 'DISTRICT')),
    CONSTRAINT fk_public_event_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,
];

const DOWN = [
  `DROP TABLE public_event`,
  `DROP TABLE event_feed`,
  `DROP INDEX ix_outbox_unfollowed`,
  `ALTER TABLE outbox DROP COLUMN followed_at, DROP COLUMN seq`,
];

/** What happens, as others may know it: one feed per jurisdiction, fed from the outbox. */
export class EventFeed1700000000067 implements MigrationInterface {
  readonly name = 'EventFeed1700000000067';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...OUTBOX, ...FEED]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
