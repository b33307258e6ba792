import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE evidence ALTER COLUMN report_id DROP NOT NULL,
    ADD COLUMN measurement_id uuid,
    ADD CONSTRAINT ck_evidence_holder CHECK (num_nonnulls(report_id, measurement_id) = 1),
    ADD CONSTRAINT fk_evidence_measurement FOREIGN KEY (jurisdiction_id, measurement_id)
      REFERENCES measurement (jurisdiction_id, id)`,
  `CREATE UNIQUE INDEX uq_evidence_measurement_file ON evidence (measurement_id, sha256) WHERE detached_at IS NULL`,
  // Values of reports are deleted at each save, and the foreign key asks for detached evidence as well.
  `CREATE INDEX ix_evidence_measurement ON evidence (measurement_id) WHERE measurement_id IS NOT NULL`,
];

/** Evidence of values has no place in the table as it was. */
const DOWN = [
  `DELETE FROM evidence WHERE measurement_id IS NOT NULL`,
  `DROP INDEX ix_evidence_measurement`,
  `DROP INDEX uq_evidence_measurement_file`,
  `ALTER TABLE evidence DROP CONSTRAINT ck_evidence_holder, DROP COLUMN measurement_id,
    ALTER COLUMN report_id SET NOT NULL`,
];

/** Evidence of values that are recorded apart from reports. */
export class EvidenceOfValues1700000000058 implements MigrationInterface {
  readonly name = 'EvidenceOfValues1700000000058';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
