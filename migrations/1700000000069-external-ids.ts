import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE external_id (
    jurisdiction_id uuid NOT NULL,
    source text NOT NULL,
    kind text NOT NULL,
    external_id text NOT NULL,
    unit_id uuid,
    user_id uuid,
    task_id uuid,
    report_id uuid,
    created_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT pk_external_id PRIMARY KEY (jurisdiction_id, source, kind, external_id),
    CONSTRAINT uq_external_id_unit UNIQUE (jurisdiction_id, unit_id, source),
    CONSTRAINT uq_external_id_user UNIQUE (jurisdiction_id, user_id, source),
    CONSTRAINT uq_external_id_task UNIQUE (jurisdiction_id, task_id, source),
    CONSTRAINT uq_external_id_report UNIQUE (jurisdiction_id, report_id, source),
    CONSTRAINT ck_external_id_source CHECK (source ~ '^[a-z0-9-]{1,36}$'),
    CONSTRAINT ck_external_id_external_id CHECK (external_id <> '' AND char_length(external_id) <= 200),
    CONSTRAINT ck_external_id_thing CHECK (num_nonnulls(unit_id, user_id, task_id, report_id) = 1 AND CASE kind
      WHEN 'UNIT' THEN unit_id IS NOT NULL WHEN 'PERSON' THEN user_id IS NOT NULL
      WHEN 'TASK' THEN task_id IS NOT NULL WHEN 'REPORT' THEN report_id IS NOT NULL ELSE false END),
    CONSTRAINT ck_external_id_ended CHECK (ended_at IS NULL OR kind IN ('UNIT', 'PERSON')),
    CONSTRAINT fk_external_id_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id),
    CONSTRAINT fk_external_id_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id),
    CONSTRAINT fk_external_id_user FOREIGN KEY (jurisdiction_id, user_id) REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_external_id_task FOREIGN KEY (jurisdiction_id, task_id) REFERENCES task (jurisdiction_id, id),
    CONSTRAINT fk_external_id_report FOREIGN KEY (jurisdiction_id, report_id)
      REFERENCES progress_report (jurisdiction_id, id)
  )`,
];

/** What other systems call units, people, tasks and reports. */
export class ExternalIds1700000000069 implements MigrationInterface {
  readonly name = 'ExternalIds1700000000069';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE external_id`);
  }
}
