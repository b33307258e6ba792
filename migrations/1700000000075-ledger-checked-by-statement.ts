import type { MigrationInterface, QueryRunner } from 'typeorm';

const stages = ['REMIND', 'URGE', 'SUPERVISE'].flatMap((kind) =>
  Array.from({ length: 9 }, (_, step) => `'${kind}_${step + 1}'`),
);

/**
 * Recipient and message of a ledger row must be there, as foreign keys said row by row: on a morning with 450,000 rows to
 * 120 people that was more than half of the sweep. Asked once a statement, of the distinct ones, it costs nothing.
 */
const WRITTEN = `
  CREATE FUNCTION reminder_names_what_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM (SELECT DISTINCT jurisdiction_id, recipient_id FROM written) w
      WHERE NOT EXISTS (
        SELECT FROM app_user u WHERE u.jurisdiction_id = w.jurisdiction_id AND u.id = w.recipient_id)
    ) THEN
      RAISE foreign_key_violation USING MESSAGE = 'a reminder names a recipient that is not there',
        TABLE = 'reminder', CONSTRAINT = 'fk_reminder_recipient';
    END IF;
    IF EXISTS (
      SELECT FROM (SELECT DISTINCT jurisdiction_id, notification_id FROM written WHERE notification_id IS NOT NULL) w
      WHERE NOT EXISTS (
        SELECT FROM notification n WHERE n.jurisdiction_id = w.jurisdiction_id AND n.id = w.notification_id)
    ) THEN
      RAISE foreign_key_violation USING MESSAGE = 'a reminder names a message that is not there',
        TABLE = 'reminder', CONSTRAINT = 'fk_reminder_notification';
    END IF;
    RETURN NULL;
  END $$`;

/** The other side of a foreign key: what the ledger names stays. */
const KEPT = `
  CREATE FUNCTION stays_while_reminders_name_it() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM reminder r
      WHERE r.jurisdiction_id = OLD.jurisdiction_id
        AND CASE TG_TABLE_NAME WHEN 'app_user' THEN r.recipient_id ELSE r.notification_id END = OLD.id
    ) THEN
      RAISE foreign_key_violation USING MESSAGE = format('%s is named by reminders', TG_TABLE_NAME), TABLE = TG_TABLE_NAME;
    END IF;
    RETURN COALESCE(NEW, OLD);
  END $$`;

export class LedgerCheckedByStatement1700000000075 implements MigrationInterface {
  readonly name = 'LedgerCheckedByStatement1700000000075';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reminder
        DROP CONSTRAINT fk_reminder_recipient,
        DROP CONSTRAINT fk_reminder_notification,
        DROP CONSTRAINT ck_reminder_stage,
        ADD CONSTRAINT ck_reminder_stage CHECK (stage IN (${stages.join(', ')}))`);
    await runner.query(WRITTEN);
    await runner.query(KEPT);
    await runner.query(`
      CREATE TRIGGER tr_reminder_written AFTER INSERT ON reminder
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION reminder_names_what_is_there()`);
    await runner.query(`
      CREATE TRIGGER tr_reminder_append_only BEFORE UPDATE OR DELETE ON reminder
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    for (const table of ['app_user', 'notification']) {
      await runner.query(`
        CREATE TRIGGER tr_${table}_in_reminders BEFORE DELETE OR UPDATE OF id, jurisdiction_id ON ${table}
        FOR EACH ROW EXECUTE FUNCTION stays_while_reminders_name_it()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['app_user', 'notification']) {
      await runner.query(`DROP TRIGGER tr_${table}_in_reminders ON ${table}`);
    }
    await runner.query(`DROP TRIGGER tr_reminder_append_only ON reminder`);
    await runner.query(`DROP TRIGGER tr_reminder_written ON reminder`);
    await runner.query(`DROP FUNCTION stays_while_reminders_name_it(), reminder_names_what_is_there()`);
    await runner.query(`
      ALTER TABLE reminder
        DROP CONSTRAINT ck_reminder_stage,
        ADD CONSTRAINT ck_reminder_stage CHECK (stage ~ '^(REMIND|URGE|SUPERVISE)_[1-9]$'),
        ADD CONSTRAINT fk_reminder_recipient FOREIGN KEY (jurisdiction_id, recipient_id)
          REFERENCES app_user (jurisdiction_id, id),
        ADD CONSTRAINT fk_reminder_notification FOREIGN KEY (jurisdiction_id, notification_id)
          REFERENCES notification (jurisdiction_id, id)`);
  }
}
