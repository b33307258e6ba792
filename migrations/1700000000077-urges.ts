import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE urge (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    urged_by uuid NOT NULL,
    for_unit_id uuid,
    note text,
    day date NOT NULL,
    created_at timestamptz NOT NULL,
    told_at timestamptz,
    CONSTRAINT pk_urge PRIMARY KEY (id),
    CONSTRAINT uq_urge_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_urge_day UNIQUE (obligation_id, day),
    CONSTRAINT ck_urge_note CHECK (note IS NULL OR char_length(note) BETWEEN 1 AND 100),
    CONSTRAINT fk_urge_obligation FOREIGN KEY (jurisdiction_id, obligation_id)
      REFERENCES obligation (jurisdiction_id, id),
    CONSTRAINT fk_urge_urged_by FOREIGN KEY (jurisdiction_id, urged_by) REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_urge_for_unit FOREIGN KEY (jurisdiction_id, for_unit_id) REFERENCES unit (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_urge_waiting ON urge (jurisdiction_id, day) WHERE told_at IS NULL`,
  `CREATE INDEX ix_urge_told ON urge (jurisdiction_id, told_at)`,
  `CREATE TABLE urge_recipient (
    urge_id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    notification_id uuid NOT NULL,
    merged boolean NOT NULL,
    CONSTRAINT pk_urge_recipient PRIMARY KEY (urge_id, recipient_id),
    CONSTRAINT fk_urge_recipient_urge FOREIGN KEY (jurisdiction_id, urge_id) REFERENCES urge (jurisdiction_id, id),
    CONSTRAINT fk_urge_recipient_recipient FOREIGN KEY (jurisdiction_id, recipient_id)
      REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_urge_recipient_notification FOREIGN KEY (jurisdiction_id, notification_id)
      REFERENCES notification (jurisdiction_id, id)
  )`,
  // Who urged whom, and who was told of it, stays on record; only that it was told is written later, once.
  `CREATE FUNCTION urge_keeps_what_was_asked() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.told_at IS NOT NULL OR (to_jsonb(NEW) - 'told_at') IS DISTINCT FROM (to_jsonb(OLD) - 'told_at') THEN
        RAISE EXCEPTION 'an urge does not change';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER tr_urge_keeps BEFORE UPDATE ON urge FOR EACH ROW EXECUTE FUNCTION urge_keeps_what_was_asked()`,
  `CREATE TRIGGER tr_urge_stays BEFORE DELETE ON urge FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER tr_urge_recipient_append_only BEFORE UPDATE OR DELETE ON urge_recipient
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

/** 催报: what the lead unit or the coordinator asks of a unit by hand, and whom the day's message told of it. */
export class Urges1700000000077 implements MigrationInterface {
  readonly name = 'Urges1700000000077';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE urge_recipient`);
    await runner.query(`DROP TABLE urge`);
    await runner.query(`DROP FUNCTION urge_keeps_what_was_asked()`);
  }
}
