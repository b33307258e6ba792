import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE supervision_ladder (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    ladder jsonb NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_supervision_ladder PRIMARY KEY (id),
    CONSTRAINT uq_supervision_ladder_scheme UNIQUE (scheme_id),
    CONSTRAINT fk_supervision_ladder_scheme FOREIGN KEY (jurisdiction_id, scheme_id)
      REFERENCES scheme (jurisdiction_id, id)
  )`,

  `CREATE TABLE supervision_number (
    jurisdiction_id uuid NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT pk_supervision_number PRIMARY KEY (jurisdiction_id, year),
    CONSTRAINT fk_supervision_number_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,

  `CREATE TABLE supervision_order (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    task_id uuid,
    indicator_id uuid,
    year integer NOT NULL,
    number integer NOT NULL,
    colour text NOT NULL,
    state text NOT NULL,
    deadline date NOT NULL,
    wanted_deadline date,
    facts text NOT NULL,
    former_order_id uuid,
    issued_by uuid,
    issued_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_supervision_order PRIMARY KEY (id),
    CONSTRAINT uq_supervision_order_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_supervision_order_number UNIQUE (jurisdiction_id, year, number),
    CONSTRAINT uq_supervision_order_former UNIQUE (former_order_id),
    CONSTRAINT ck_supervision_order_item CHECK (num_nonnulls(task_id, indicator_id) = 1),
    CONSTRAINT ck_supervision_order_state CHECK (
      state IN ('ISSUED', 'SIGNED', 'REPLIED', 'CLOSED', 'RAISED', 'REVOKED')),
    CONSTRAINT ck_supervision_order_number CHECK (number > 0),
    CONSTRAINT ck_supervision_order_wanted CHECK (wanted_deadline IS NULL OR wanted_deadline > deadline),
    CONSTRAINT fk_supervision_order_scheme FOREIGN KEY (jurisdiction_id, scheme_id)
      REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_supervision_order_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_supervision_order_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id),
    CONSTRAINT fk_supervision_order_indicator FOREIGN KEY (jurisdiction_id, indicator_id)
      REFERENCES indicator (jurisdiction_id, id),
    CONSTRAINT fk_supervision_order_former FOREIGN KEY (jurisdiction_id, former_order_id)
      REFERENCES supervision_order (jurisdiction_id, id),
    CONSTRAINT fk_supervision_order_issued_by FOREIGN KEY (jurisdiction_id, issued_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_supervision_order_list ON supervision_order (jurisdiction_id, id)`,
  `CREATE INDEX ix_supervision_order_unit ON supervision_order (jurisdiction_id, unit_id, id)`,
  `CREATE INDEX ix_supervision_order_task ON supervision_order (task_id) WHERE task_id IS NOT NULL`,
  `CREATE INDEX ix_supervision_order_open ON supervision_order (jurisdiction_id, deadline)
     WHERE state IN ('ISSUED', 'SIGNED')`,
  `CREATE INDEX ix_supervision_order_scheme ON supervision_order (scheme_id)`,
  `CREATE FUNCTION supervision_order_keeps_its_paper() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.facts IS DISTINCT FROM OLD.facts OR NEW.number IS DISTINCT FROM OLD.number
         OR NEW.year IS DISTINCT FROM OLD.year OR NEW.unit_id IS DISTINCT FROM OLD.unit_id THEN
        RAISE EXCEPTION 'what an issued supervision order says does not change';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER tr_supervision_order_paper BEFORE UPDATE ON supervision_order
    FOR EACH ROW EXECUTE FUNCTION supervision_order_keeps_its_paper()`,

  `CREATE TABLE supervision_order_obligation (
    order_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    CONSTRAINT pk_supervision_order_obligation PRIMARY KEY (order_id, obligation_id),
    CONSTRAINT fk_supervision_order_obligation_order FOREIGN KEY (jurisdiction_id, order_id)
      REFERENCES supervision_order (jurisdiction_id, id),
    CONSTRAINT fk_supervision_order_obligation_obligation FOREIGN KEY (jurisdiction_id, obligation_id)
      REFERENCES obligation (jurisdiction_id, id)
  )`,

  `CREATE TABLE supervision_step (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    order_id uuid NOT NULL,
    kind text NOT NULL,
    text text,
    day date,
    evidence_ids uuid[] NOT NULL,
    taken_by uuid,
    taken_at timestamptz NOT NULL,
    CONSTRAINT pk_supervision_step PRIMARY KEY (id),
    CONSTRAINT ck_supervision_step_kind CHECK (kind IN ('ISSUED', 'SIGNED', 'REPLIED', 'REPLY_REJECTED',
      'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'CLOSED', 'RAISED', 'REVOKED')),
    CONSTRAINT fk_supervision_step_order FOREIGN KEY (jurisdiction_id, order_id)
      REFERENCES supervision_order (jurisdiction_id, id),
    CONSTRAINT fk_supervision_step_taken_by FOREIGN KEY (jurisdiction_id, taken_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE INDEX ix_supervision_step_order ON supervision_step (order_id, taken_at)`,

  `CREATE TABLE supervision_proposal (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    task_id uuid,
    indicator_id uuid,
    kind text NOT NULL,
    obligation_id uuid,
    former_order_id uuid,
    stage text,
    due_on date,
    reason text,
    state text NOT NULL,
    order_id uuid,
    dismiss_reason text,
    proposed_by uuid,
    proposed_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_supervision_proposal PRIMARY KEY (id),
    CONSTRAINT ck_supervision_proposal_item CHECK (num_nonnulls(task_id, indicator_id) = 1),
    CONSTRAINT ck_supervision_proposal_kind CHECK (kind IN ('OVERDUE', 'BY_HAND', 'RAISE')),
    CONSTRAINT ck_supervision_proposal_what CHECK (
      (kind <> 'OVERDUE' OR (obligation_id IS NOT NULL AND stage IS NOT NULL))
      AND (kind <> 'BY_HAND' OR reason IS NOT NULL)
      AND (kind = 'RAISE') = (former_order_id IS NOT NULL)),
    CONSTRAINT ck_supervision_proposal_state CHECK (state IN ('OPEN', 'TAKEN', 'DISMISSED', 'SETTLED')),
    CONSTRAINT ck_supervision_proposal_taken CHECK ((state = 'TAKEN') = (order_id IS NOT NULL)),
    CONSTRAINT ck_supervision_proposal_dismissed CHECK ((state = 'DISMISSED') = (dismiss_reason IS NOT NULL)),
    CONSTRAINT fk_supervision_proposal_scheme FOREIGN KEY (jurisdiction_id, scheme_id)
      REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_supervision_proposal_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_supervision_proposal_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id),
    CONSTRAINT fk_supervision_proposal_indicator FOREIGN KEY (jurisdiction_id, indicator_id)
      REFERENCES indicator (jurisdiction_id, id),
    CONSTRAINT fk_supervision_proposal_obligation FOREIGN KEY (jurisdiction_id, obligation_id)
      REFERENCES obligation (jurisdiction_id, id),
    CONSTRAINT fk_supervision_proposal_former FOREIGN KEY (jurisdiction_id, former_order_id)
      REFERENCES supervision_order (jurisdiction_id, id),
    CONSTRAINT fk_supervision_proposal_order FOREIGN KEY (jurisdiction_id, order_id)
      REFERENCES supervision_order (jurisdiction_id, id),
    CONSTRAINT fk_supervision_proposal_proposed_by FOREIGN KEY (jurisdiction_id, proposed_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_supervision_proposal_stage ON supervision_proposal (obligation_id, stage)
     WHERE kind = 'OVERDUE'`,
  `CREATE UNIQUE INDEX uq_supervision_proposal_raise ON supervision_proposal (former_order_id, due_on)
     WHERE kind = 'RAISE'`,
  `CREATE INDEX ix_supervision_proposal_open ON supervision_proposal (jurisdiction_id, unit_id) WHERE state = 'OPEN'`,
];

export class Supervision1700000000047 implements MigrationInterface {
  name = 'Supervision1700000000047';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'supervision_proposal',
      'supervision_step',
      'supervision_order_obligation',
      'supervision_order',
      'supervision_number',
      'supervision_ladder',
    ];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION supervision_order_keeps_its_paper()`);
  }
}
