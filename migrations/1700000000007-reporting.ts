import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE reporting_cycle (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    kind text NOT NULL,
    label text NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    opens_on date NOT NULL,
    responsible_due_on date NOT NULL,
    lead_due_on date NOT NULL,
    closes_on date NOT NULL,
    CONSTRAINT pk_reporting_cycle PRIMARY KEY (id),
    CONSTRAINT uq_reporting_cycle_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_reporting_cycle_period UNIQUE (scheme_id, kind, period_start),
    CONSTRAINT ck_reporting_cycle_kind CHECK (kind IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    CONSTRAINT ck_reporting_cycle_days CHECK (
      period_start <= period_end AND opens_on <= responsible_due_on
      AND responsible_due_on <= lead_due_on AND lead_due_on <= closes_on),
    CONSTRAINT fk_reporting_cycle_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id)
  )`,

  `CREATE TABLE obligation (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    task_id uuid,
    indicator_id uuid,
    role text NOT NULL,
    consolidating_unit_id uuid NOT NULL,
    consolidates boolean NOT NULL,
    due_on date NOT NULL,
    period_end date NOT NULL,
    state text NOT NULL,
    first_submitted_on date,
    accepted_late boolean NOT NULL DEFAULT false,
    times_returned integer NOT NULL DEFAULT 0,
    accepted_report_id uuid,
    exempt_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_obligation PRIMARY KEY (id),
    CONSTRAINT uq_obligation_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_obligation_task UNIQUE (task_id, cycle_id, unit_id),
    CONSTRAINT uq_obligation_indicator UNIQUE (indicator_id, cycle_id, unit_id),
    CONSTRAINT ck_obligation_item CHECK (num_nonnulls(task_id, indicator_id) = 1),
    CONSTRAINT ck_obligation_role CHECK (role IN ('LEAD', 'RESPONSIBLE')),
    CONSTRAINT ck_obligation_state CHECK (state IN ('PENDING', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXEMPT')),
    CONSTRAINT ck_obligation_consolidates CHECK (consolidates = (unit_id = consolidating_unit_id)),
    CONSTRAINT ck_obligation_accepted CHECK ((state = 'ACCEPTED') = (accepted_report_id IS NOT NULL)),
    CONSTRAINT ck_obligation_exempt CHECK ((state = 'EXEMPT') = (exempt_reason IS NOT NULL)),
    CONSTRAINT fk_obligation_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_obligation_cycle FOREIGN KEY (jurisdiction_id, cycle_id) REFERENCES reporting_cycle (jurisdiction_id, id),
    CONSTRAINT fk_obligation_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_obligation_consolidating_unit FOREIGN KEY (jurisdiction_id, consolidating_unit_id)
      REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_obligation_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id),
    CONSTRAINT fk_obligation_indicator FOREIGN KEY (jurisdiction_id, indicator_id)
      REFERENCES indicator (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_obligation_unit_due ON obligation (jurisdiction_id, unit_id, due_on, id)`,
  `CREATE INDEX ix_obligation_consolidating_due ON obligation (jurisdiction_id, consolidating_unit_id, due_on, id)`,
  `CREATE INDEX ix_obligation_due ON obligation (jurisdiction_id, due_on, id)`,
  `CREATE INDEX ix_obligation_owed ON obligation (jurisdiction_id, due_on, id) WHERE state IN ('PENDING', 'RETURNED')`,
  `CREATE INDEX ix_obligation_waiting ON obligation (jurisdiction_id, due_on, id) WHERE state = 'SUBMITTED'`,
  `CREATE INDEX ix_obligation_scheme ON obligation (scheme_id, period_end)`,
  `CREATE INDEX ix_obligation_task_newest ON obligation (task_id, period_end)
     WHERE consolidates AND accepted_report_id IS NOT NULL`,

  `CREATE TABLE progress_report (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    revision integer NOT NULL,
    corrects_id uuid,
    state text NOT NULL,
    progress_text text NOT NULL,
    percent numeric,
    issues text,
    next_steps text,
    author_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    submitted_by uuid,
    submitted_at timestamptz,
    reviewed_by uuid,
    reviewed_at timestamptz,
    return_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_progress_report PRIMARY KEY (id),
    CONSTRAINT uq_progress_report_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_progress_report_revision UNIQUE (obligation_id, revision),
    CONSTRAINT ck_progress_report_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
    CONSTRAINT ck_progress_report_percent CHECK (percent >= 0 AND percent <= 100),
    CONSTRAINT ck_progress_report_returned CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
    CONSTRAINT fk_progress_report_obligation FOREIGN KEY (jurisdiction_id, obligation_id)
      REFERENCES obligation (jurisdiction_id, id),
    CONSTRAINT fk_progress_report_corrects FOREIGN KEY (jurisdiction_id, corrects_id)
      REFERENCES progress_report (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_progress_report_open ON progress_report (obligation_id)
     WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED')`,
  `ALTER TABLE obligation ADD CONSTRAINT fk_obligation_accepted_report FOREIGN KEY (jurisdiction_id, accepted_report_id)
     REFERENCES progress_report (jurisdiction_id, id)`,

  `CREATE TABLE report_measure (
    report_id uuid NOT NULL,
    measure_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    percent numeric NOT NULL,
    CONSTRAINT pk_report_measure PRIMARY KEY (report_id, measure_id),
    CONSTRAINT ck_report_measure_percent CHECK (percent >= 0 AND percent <= 100),
    CONSTRAINT fk_report_measure_report FOREIGN KEY (jurisdiction_id, report_id)
      REFERENCES progress_report (jurisdiction_id, id),
    CONSTRAINT fk_report_measure_measure FOREIGN KEY (jurisdiction_id, measure_id) REFERENCES measure (jurisdiction_id, id)
  )`,

  `CREATE TABLE measurement (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    indicator_id uuid,
    target_id uuid,
    series text NOT NULL,
    period_end date NOT NULL,
    value numeric NOT NULL,
    flow boolean NOT NULL,
    comparator text,
    source text NOT NULL,
    source_document text,
    state text NOT NULL,
    report_id uuid,
    unit_id uuid,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    reviewed_by uuid,
    reviewed_at timestamptz,
    return_reason text,
    supersedes_id uuid,
    version integer NOT NULL,
    CONSTRAINT pk_measurement PRIMARY KEY (id),
    CONSTRAINT uq_measurement_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT ck_measurement_item CHECK (num_nonnulls(indicator_id, target_id) = 1),
    CONSTRAINT ck_measurement_series CHECK (series IN ('BASE', 'ACTUAL', 'ASSIGNED_TARGET')),
    CONSTRAINT ck_measurement_comparator CHECK (comparator IN ('gte', 'gt', 'lte', 'lt', 'approx', 'eq')),
    CONSTRAINT ck_measurement_state CHECK (
      state IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'SUPERSEDED', 'WITHDRAWN')),
    CONSTRAINT fk_measurement_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_measurement_indicator FOREIGN KEY (jurisdiction_id, indicator_id)
      REFERENCES indicator (jurisdiction_id, id),
    CONSTRAINT fk_measurement_target FOREIGN KEY (jurisdiction_id, target_id) REFERENCES target (jurisdiction_id, id),
    CONSTRAINT fk_measurement_report FOREIGN KEY (jurisdiction_id, report_id)
      REFERENCES progress_report (jurisdiction_id, id),
    CONSTRAINT fk_measurement_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_measurement_supersedes FOREIGN KEY (jurisdiction_id, supersedes_id)
      REFERENCES measurement (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_measurement_accepted_indicator ON measurement (indicator_id, series, period_end, flow)
     WHERE state = 'ACCEPTED' AND indicator_id IS NOT NULL`,
  `CREATE UNIQUE INDEX uq_measurement_accepted_target ON measurement (target_id, series, period_end, flow)
     WHERE state = 'ACCEPTED' AND target_id IS NOT NULL`,
  `CREATE INDEX ix_measurement_scheme ON measurement (scheme_id, period_end) WHERE state = 'ACCEPTED'`,
  `CREATE INDEX ix_measurement_report ON measurement (report_id)`,
  `CREATE INDEX ix_measurement_indicator ON measurement (indicator_id, period_end) WHERE indicator_id IS NOT NULL`,
  `CREATE INDEX ix_measurement_target ON measurement (target_id, period_end) WHERE target_id IS NOT NULL`,
];

export class Reporting1700000000007 implements MigrationInterface {
  name = 'Reporting1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE obligation DROP CONSTRAINT fk_obligation_accepted_report`);
    for (const table of ['measurement', 'report_measure', 'progress_report', 'obligation', 'reporting_cycle']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
