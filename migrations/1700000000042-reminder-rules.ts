import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = ['REPORTER', 'APPROVER', 'LEAD_APPROVER', 'COORDINATOR', 'SUPERVISOR', 'STAND_IN'];
const check = (roles: readonly string[]): string => `
  ALTER TABLE reminder
    DROP CONSTRAINT ck_reminder_addressed_as,
    ADD CONSTRAINT ck_reminder_addressed_as CHECK (addressed_as IN (${roles.map((role) => `'${role}'`).join(', ')}))`;

/** Rules name channels and a text of their own, and the head of a unit; kept rule sets say that they do not. */
export class ReminderRules1700000000042 implements MigrationInterface {
  readonly name = 'ReminderRules1700000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(check([...ROLES, 'UNIT_HEAD']));
    await runner.query(`
      UPDATE reminder_rule_set s SET rules = (
        SELECT jsonb_agg('{"channels": null, "template": null}'::jsonb || rule ORDER BY n)
        FROM jsonb_array_elements(s.rules) WITH ORDINALITY AS r (rule, n))`);
    await runner.query(`
      CREATE TABLE burden_setting (
        jurisdiction_id uuid NOT NULL,
        minutes jsonb NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_burden_setting PRIMARY KEY (jurisdiction_id),
        CONSTRAINT fk_burden_setting_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
      )`);
    await runner.query(`ALTER TABLE sweep_run ADD COLUMN settled_mark text`);
    await runner.query(`CREATE INDEX ix_reminder_month ON reminder (jurisdiction_id, created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_reminder_month`);
    await runner.query(`ALTER TABLE sweep_run DROP COLUMN settled_mark`);
    await runner.query(`DROP TABLE burden_setting`);
    await runner.query(`
      UPDATE reminder_rule_set s SET rules = (
        SELECT jsonb_agg(jsonb_set(rule - 'channels' - 'template', '{recipients}', (rule -> 'recipients') - 'UNIT_HEAD')
                         ORDER BY n)
        FROM jsonb_array_elements(s.rules) WITH ORDINALITY AS r (rule, n))`);
    await runner.query(`UPDATE reminder SET addressed_as = 'APPROVER' WHERE addressed_as = 'UNIT_HEAD'`);
    await runner.query(check(ROLES));
  }
}
