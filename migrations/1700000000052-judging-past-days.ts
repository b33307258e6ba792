import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `CREATE TABLE rating_policy (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    version_no integer NOT NULL,
    former_id uuid,
    rules jsonb NOT NULL,
    reason text NOT NULL,
    document_number text,
    created_by uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_rating_policy PRIMARY KEY (id),
    CONSTRAINT uq_rating_policy_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_rating_policy_version UNIQUE (jurisdiction_id, version_no),
    CONSTRAINT ck_rating_policy_version CHECK (version_no > 1),
    CONSTRAINT fk_rating_policy_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id),
    CONSTRAINT fk_rating_policy_former FOREIGN KEY (jurisdiction_id, former_id)
      REFERENCES rating_policy (jurisdiction_id, id),
    CONSTRAINT fk_rating_policy_created_by FOREIGN KEY (jurisdiction_id, created_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE rating_policy_adoption (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    number integer NOT NULL,
    policy_id uuid,
    effective_on date NOT NULL,
    reason text NOT NULL,
    document_number text,
    adopted_by uuid,
    adopted_at timestamptz NOT NULL,
    CONSTRAINT pk_rating_policy_adoption PRIMARY KEY (id),
    CONSTRAINT uq_rating_policy_adoption_number UNIQUE (scheme_id, number),
    CONSTRAINT fk_rating_policy_adoption_scheme FOREIGN KEY (jurisdiction_id, scheme_id)
      REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_rating_policy_adoption_policy FOREIGN KEY (jurisdiction_id, policy_id)
      REFERENCES rating_policy (jurisdiction_id, id),
    CONSTRAINT fk_rating_policy_adoption_adopted_by FOREIGN KEY (jurisdiction_id, adopted_by)
      REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE FUNCTION rating_policy_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END $$`,
  `CREATE TRIGGER tr_rating_policy_stays BEFORE UPDATE ON rating_policy
    FOR EACH ROW EXECUTE FUNCTION rating_policy_stays()`,
  `CREATE TRIGGER tr_rating_policy_adoption_stays BEFORE UPDATE ON rating_policy_adoption
    FOR EACH ROW EXECUTE FUNCTION rating_policy_stays()`,

  `ALTER TABLE scheme_revision
    ADD COLUMN ended_on date,
    ADD COLUMN structure jsonb,
    ADD CONSTRAINT ck_scheme_revision_structure CHECK ((ended_on IS NULL) = (structure IS NULL))`,
];

/**
 * What a past day is judged by: versions of the rating policy, from when each judges a scheme, and each revision of a
 * scheme as it was until the next one came.
 */
export class JudgingPastDays1700000000052 implements MigrationInterface {
  readonly name = 'JudgingPastDays1700000000052';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE scheme_revision DROP CONSTRAINT ck_scheme_revision_structure, DROP COLUMN structure, DROP COLUMN ended_on`,
    );
    await runner.query(`DROP TABLE rating_policy_adoption`);
    await runner.query(`DROP TABLE rating_policy`);
    await runner.query(`DROP FUNCTION rating_policy_stays()`);
  }
}
