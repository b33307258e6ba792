/**
 * Tables of the outbox and the inbox, for the platform's migration. The trigger wakes the relays once per statement, at
 * commit; the poll of the relay covers notifications that nobody heard.
 */
export const outboxUp: readonly string[] = [
  `CREATE TABLE outbox (
     id uuid NOT NULL,
     jurisdiction_id uuid,
     topic text NOT NULL,
     payload jsonb NOT NULL,
     correlation_id text NOT NULL,
     created_at timestamptz NOT NULL,
     sent_at timestamptz,
     attempts integer NOT NULL DEFAULT 0,
     retry_at timestamptz,
     CONSTRAINT pk_outbox PRIMARY KEY (id)
   )`,
  `CREATE INDEX ix_outbox_unsent ON outbox (id) WHERE sent_at IS NULL`,
  `CREATE INDEX ix_outbox_sent_at ON outbox (sent_at) WHERE sent_at IS NOT NULL`,
  `CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       PERFORM pg_notify('outbox', '');
       RETURN NULL;
     END
   $$`,
  `CREATE TRIGGER tr_outbox_notify AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox()`,
  `CREATE TABLE inbox (
     consumer text NOT NULL,
     message_id text NOT NULL,
     handled_at timestamptz NOT NULL,
     CONSTRAINT pk_inbox PRIMARY KEY (consumer, message_id)
   )`,
  `CREATE INDEX ix_inbox_handled_at ON inbox (handled_at)`,
];

export const outboxDown: readonly string[] = [`DROP TABLE inbox`, `DROP TABLE outbox`, `DROP FUNCTION notify_outbox()`];
