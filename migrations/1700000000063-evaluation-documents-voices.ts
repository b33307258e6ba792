import type { MigrationInterface, QueryRunner } from 'typeorm';

const keepsWhatIsFrozen = (voices: string): string =>
  `CREATE OR REPLACE FUNCTION evaluation_keeps_what_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.snapshot IS NOT NULL AND (NEW.snapshot IS DISTINCT FROM OLD.snapshot OR NEW.sha256 IS DISTINCT FROM OLD.sha256
         OR NEW.inputs IS DISTINCT FROM OLD.inputs OR NEW.policy IS DISTINCT FROM OLD.policy) THEN
        RAISE EXCEPTION 'a frozen evaluation does not change';
      END IF;${voices}
      RETURN NEW;
    END $$`;

const UP = [
  `ALTER TABLE evaluation ADD COLUMN voices text, ADD COLUMN voices_sha256 text,
     ADD CONSTRAINT ck_evaluation_voices CHECK ((voices IS NULL) = (voices_sha256 IS NULL))`,
  `ALTER TABLE evaluation_document ADD COLUMN voices_sha256 text`,
  // What was handed in stays: set once, with the step that hands in, and never after it.
  keepsWhatIsFrozen(`
      IF OLD.state NOT IN ('DRAFT', 'FROZEN') AND (NEW.voices IS DISTINCT FROM OLD.voices
         OR NEW.voices_sha256 IS DISTINCT FROM OLD.voices_sha256) THEN
        RAISE EXCEPTION 'what was handed in with an evaluation does not change';
      END IF;`),
];

const DOWN = [
  keepsWhatIsFrozen(''),
  `ALTER TABLE evaluation_document DROP COLUMN voices_sha256`,
  `ALTER TABLE evaluation DROP COLUMN voices, DROP COLUMN voices_sha256`,
];

/** What others say of an evaluation is kept with it when it is handed in, and documents name what they carry. */
export class EvaluationDocumentsVoices1700000000063 implements MigrationInterface {
  readonly name = 'EvaluationDocumentsVoices1700000000063';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
