import type { MigrationInterface, QueryRunner } from 'typeorm';

const REPORT_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN'];
const OPEN_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED'];
const list = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

const UP = [
  `ALTER TABLE progress_report
    ADD COLUMN coordination_needs text,
    ADD COLUMN planned_completion_on date,
    ADD COLUMN unchanged boolean NOT NULL DEFAULT false,
    ADD COLUMN released_by uuid,
    ADD COLUMN released_at timestamptz,
    ADD COLUMN warnings jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN missing_units jsonb NOT NULL DEFAULT '[]',
    DROP CONSTRAINT ck_progress_report_state,
    ADD CONSTRAINT ck_progress_report_state CHECK (state IN (${list([...REPORT_STATES, 'UNIT_REVIEW'])}))`,
  `DROP INDEX uq_progress_report_open`,
  `CREATE UNIQUE INDEX uq_progress_report_open ON progress_report (obligation_id)
    WHERE state IN (${list([...OPEN_STATES, 'UNIT_REVIEW'])})`,
  `CREATE INDEX ix_progress_report_waiting ON progress_report (jurisdiction_id, obligation_id)
    WHERE state IN ('UNIT_REVIEW', 'SUBMITTED')`,

  `ALTER TABLE reporting_cycle
    ADD COLUMN responsible_grace_until date,
    ADD COLUMN lead_grace_until date,
    ADD COLUMN version integer NOT NULL DEFAULT 1`,
  `UPDATE reporting_cycle SET responsible_grace_until = responsible_due_on, lead_grace_until = lead_due_on`,
  `ALTER TABLE reporting_cycle
    ALTER COLUMN responsible_grace_until SET NOT NULL,
    ALTER COLUMN lead_grace_until SET NOT NULL,
    ADD CONSTRAINT ck_reporting_cycle_grace CHECK (
      responsible_grace_until >= responsible_due_on AND lead_grace_until >= lead_due_on)`,

  `ALTER TABLE obligation
    ADD COLUMN grace_until date,
    ADD COLUMN closes_on date,
    ADD COLUMN extended boolean NOT NULL DEFAULT false`,
  `UPDATE obligation o SET grace_until = o.due_on, closes_on = greatest(c.closes_on, o.due_on)
    FROM reporting_cycle c WHERE c.id = o.cycle_id`,
  `ALTER TABLE obligation
    ALTER COLUMN grace_until SET NOT NULL,
    ALTER COLUMN closes_on SET NOT NULL,
    ADD CONSTRAINT ck_obligation_days CHECK (grace_until >= due_on AND closes_on >= due_on)`,

  `CREATE TABLE reporting_setting (
    scheme_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    grace_days integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_reporting_setting PRIMARY KEY (scheme_id),
    CONSTRAINT ck_reporting_setting_grace CHECK (grace_days >= 0 AND grace_days <= 30),
    CONSTRAINT fk_reporting_setting_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id)
  )`,

  `CREATE TABLE cycle_reopening (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    reason text NOT NULL,
    closed_on date NOT NULL,
    closes_on date NOT NULL,
    reopened_by uuid NOT NULL,
    reopened_at timestamptz NOT NULL,
    CONSTRAINT pk_cycle_reopening PRIMARY KEY (id),
    CONSTRAINT ck_cycle_reopening_days CHECK (closes_on > closed_on),
    CONSTRAINT fk_cycle_reopening_cycle FOREIGN KEY (jurisdiction_id, cycle_id)
      REFERENCES reporting_cycle (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_cycle_reopening_cycle ON cycle_reopening (cycle_id, id)`,

  `CREATE TABLE due_extension (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    state text NOT NULL,
    due_on date NOT NULL,
    wanted_due_on date NOT NULL,
    reason text NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    granted_due_on date,
    decision_reason text,
    decided_by uuid,
    decided_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_due_extension PRIMARY KEY (id),
    CONSTRAINT ck_due_extension_state CHECK (state IN ('REQUESTED', 'GRANTED', 'REFUSED')),
    CONSTRAINT ck_due_extension_wanted CHECK (wanted_due_on > due_on),
    CONSTRAINT ck_due_extension_granted CHECK ((state = 'GRANTED') = (granted_due_on IS NOT NULL)),
    CONSTRAINT ck_due_extension_refused CHECK (state <> 'REFUSED' OR decision_reason IS NOT NULL),
    CONSTRAINT ck_due_extension_decided CHECK ((state = 'REQUESTED') = (decided_by IS NULL)),
    CONSTRAINT fk_due_extension_obligation FOREIGN KEY (jurisdiction_id, obligation_id)
      REFERENCES obligation (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_due_extension_open ON due_extension (obligation_id) WHERE state = 'REQUESTED'`,
  `CREATE INDEX ix_due_extension_obligation ON due_extension (obligation_id, id)`,
  `CREATE INDEX ix_due_extension_list ON due_extension (jurisdiction_id, state, id)`,
];

const DOWN = [
  `DROP TABLE due_extension`,
  `DROP TABLE cycle_reopening`,
  `DROP TABLE reporting_setting`,
  `ALTER TABLE obligation DROP CONSTRAINT ck_obligation_days,
    DROP COLUMN extended, DROP COLUMN closes_on, DROP COLUMN grace_until`,
  `ALTER TABLE reporting_cycle DROP CONSTRAINT ck_reporting_cycle_grace,
    DROP COLUMN version, DROP COLUMN lead_grace_until, DROP COLUMN responsible_grace_until`,
  `DROP INDEX ix_progress_report_waiting`,
  `DROP INDEX uq_progress_report_open`,
  `UPDATE progress_report SET state = 'DRAFT' WHERE state = 'UNIT_REVIEW'`,
  `CREATE UNIQUE INDEX uq_progress_report_open ON progress_report (obligation_id)
    WHERE state IN (${list(OPEN_STATES)})`,
  `ALTER TABLE progress_report
    DROP CONSTRAINT ck_progress_report_state,
    ADD CONSTRAINT ck_progress_report_state CHECK (state IN (${list(REPORT_STATES)})),
    DROP COLUMN missing_units, DROP COLUMN warnings, DROP COLUMN released_at, DROP COLUMN released_by,
    DROP COLUMN unchanged, DROP COLUMN planned_completion_on, DROP COLUMN coordination_needs`,
];

/** Release inside the unit, fuller reports with their warnings; grace, closing and re-opening of cycles; extensions. */
export class ReportingRules1700000000018 implements MigrationInterface {
  readonly name = 'ReportingRules1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
