import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE publication (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    code text NOT NULL,
    content text NOT NULL,
    sha256 text NOT NULL,
    published_by uuid,
    published_at timestamptz NOT NULL,
    ended_by uuid,
    ended_at timestamptz,
    withdrawal_reason text,
    CONSTRAINT pk_publication PRIMARY KEY (id),
    CONSTRAINT ck_publication_code CHECK (code ~ '^[a-hjkmnp-z2-9]{10}$'),
    CONSTRAINT ck_publication_ended CHECK (ended_at IS NOT NULL OR (ended_by IS NULL AND withdrawal_reason IS NULL)),
    CONSTRAINT fk_publication_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_publication_evaluation FOREIGN KEY (jurisdiction_id, evaluation_id)
      REFERENCES evaluation (jurisdiction_id, id),
    CONSTRAINT fk_publication_published_by FOREIGN KEY (jurisdiction_id, published_by)
      REFERENCES app_user (jurisdiction_id, id),
    CONSTRAINT fk_publication_ended_by FOREIGN KEY (jurisdiction_id, ended_by) REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_publication_open ON publication (scheme_id) WHERE ended_at IS NULL`,
  `CREATE UNIQUE INDEX uq_publication_code ON publication (code) WHERE ended_at IS NULL`,
  `CREATE INDEX ix_publication_scheme ON publication (jurisdiction_id, scheme_id, id)`,
  // What was before the public stays on record as it was; only that it has ended is written later, once.
  `CREATE FUNCTION publication_keeps_what_was_said() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.ended_at IS NOT NULL
         OR (to_jsonb(NEW) - 'ended_at' - 'ended_by' - 'withdrawal_reason')
            IS DISTINCT FROM (to_jsonb(OLD) - 'ended_at' - 'ended_by' - 'withdrawal_reason') THEN
        RAISE EXCEPTION 'a publication does not change';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER tr_publication_keeps BEFORE UPDATE ON publication
   FOR EACH ROW EXECUTE FUNCTION publication_keeps_what_was_said()`,
  `CREATE TRIGGER tr_publication_stays BEFORE DELETE ON publication
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

/** What of evaluations is put before the public, at an address of the scheme. */
export class Publications1700000000076 implements MigrationInterface {
  readonly name = 'Publications1700000000076';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE publication`);
    await runner.query(`DROP FUNCTION publication_keeps_what_was_said()`);
  }
}
