import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE stored_object (
    sha256 text NOT NULL,
    kept_at timestamptz NOT NULL,
    CONSTRAINT pk_stored_object PRIMARY KEY (sha256),
    CONSTRAINT ck_stored_object_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
  )`,
  `INSERT INTO stored_object (sha256, kept_at) SELECT sha256, max(created_at) FROM stored_file GROUP BY sha256`,
  `ALTER TABLE stored_file ADD COLUMN purged_at timestamptz`,
  `CREATE INDEX ix_stored_file_sha256 ON stored_file (sha256)`,
  `CREATE TABLE evidence (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    report_id uuid NOT NULL,
    target_id uuid,
    indicator_id uuid,
    file_id uuid NOT NULL,
    sha256 text NOT NULL,
    note text,
    attached_by uuid NOT NULL,
    attached_at timestamptz NOT NULL,
    carried_from_id uuid,
    detached_by uuid,
    detached_at timestamptz,
    CONSTRAINT pk_evidence PRIMARY KEY (id),
    CONSTRAINT uq_evidence_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT ck_evidence_figure CHECK (num_nonnulls(target_id, indicator_id) <= 1),
    CONSTRAINT ck_evidence_detached CHECK ((detached_by IS NULL) = (detached_at IS NULL)),
    CONSTRAINT fk_evidence_report FOREIGN KEY (jurisdiction_id, report_id)
      REFERENCES progress_report (jurisdiction_id, id),
    CONSTRAINT fk_evidence_target FOREIGN KEY (jurisdiction_id, target_id) REFERENCES target (jurisdiction_id, id),
    CONSTRAINT fk_evidence_indicator FOREIGN KEY (jurisdiction_id, indicator_id)
      REFERENCES indicator (jurisdiction_id, id),
    CONSTRAINT fk_evidence_file FOREIGN KEY (jurisdiction_id, file_id) REFERENCES stored_file (jurisdiction_id, id),
    CONSTRAINT fk_evidence_carried_from FOREIGN KEY (jurisdiction_id, carried_from_id)
      REFERENCES evidence (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_evidence_file ON evidence (report_id, sha256) WHERE detached_at IS NULL`,
  `CREATE INDEX ix_evidence_sha256 ON evidence (jurisdiction_id, sha256) WHERE detached_at IS NULL`,
];

const DOWN = [
  `DROP TABLE evidence`,
  `DROP INDEX ix_stored_file_sha256`,
  `ALTER TABLE stored_file DROP COLUMN purged_at`,
  `DROP TABLE stored_object`,
];

/** Evidence of reports, and the book of what the object storage holds. */
export class Evidence1700000000020 implements MigrationInterface {
  readonly name = 'Evidence1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
