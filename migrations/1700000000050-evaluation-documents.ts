import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE evaluation_document (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    name text NOT NULL,
    variant text NOT NULL,
    state text NOT NULL,
    file_id uuid,
    texts_sha256 text,
    failure jsonb,
    changed_at timestamptz NOT NULL,
    CONSTRAINT pk_evaluation_document PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_document_name UNIQUE (evaluation_id, name, variant),
    CONSTRAINT ck_evaluation_document_state CHECK (state IN ('WAITING', 'READY', 'FAILED', 'CANCELLED')),
    CONSTRAINT ck_evaluation_document_ready CHECK (state <> 'READY' OR file_id IS NOT NULL),
    CONSTRAINT ck_evaluation_document_failed CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
    CONSTRAINT fk_evaluation_document_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id),
    CONSTRAINT fk_evaluation_document_file FOREIGN KEY (jurisdiction_id, file_id)
      REFERENCES stored_file (jurisdiction_id, id)
  )`,
  `CREATE TABLE evaluation_text (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    section text NOT NULL,
    content text NOT NULL,
    written_by uuid,
    written_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_evaluation_text PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_text_section UNIQUE (evaluation_id, section),
    CONSTRAINT fk_evaluation_text_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id),
    CONSTRAINT fk_evaluation_text_written_by FOREIGN KEY (jurisdiction_id, written_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,
  // A report that was made before stays the file that it is; its id serves as the row's, it is unique there.
  `INSERT INTO evaluation_document (id, jurisdiction_id, evaluation_id, name, variant, state, file_id, changed_at)
   SELECT report_file_id, jurisdiction_id, id, 'report.docx', 'INTERNAL', 'READY', report_file_id, frozen_at
   FROM evaluation WHERE report_file_id IS NOT NULL`,
];

const DOWN = [`DROP TABLE evaluation_text`, `DROP TABLE evaluation_document`];

/** All files of an evaluation beside the Word file, and the author's texts in the report. */
export class EvaluationDocuments1700000000050 implements MigrationInterface {
  readonly name = 'EvaluationDocuments1700000000050';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
