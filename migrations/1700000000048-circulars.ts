import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE circular (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    period text NOT NULL,
    facts text NOT NULL,
    sha256 text NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_circular PRIMARY KEY (id),
    CONSTRAINT uq_circular_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_circular_number UNIQUE (scheme_id, year, number),
    CONSTRAINT uq_circular_period UNIQUE (scheme_id, period),
    CONSTRAINT ck_circular_number CHECK (number > 0),
    CONSTRAINT ck_circular_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT fk_circular_scheme FOREIGN KEY (jurisdiction_id, scheme_id) REFERENCES scheme (jurisdiction_id, id),
    CONSTRAINT fk_circular_created_by FOREIGN KEY (jurisdiction_id, created_by) REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE FUNCTION circular_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'a circular does not change';
    END $$`,
  `CREATE TRIGGER tr_circular_frozen BEFORE UPDATE ON circular FOR EACH ROW EXECUTE FUNCTION circular_is_frozen()`,
];

export class Circulars1700000000048 implements MigrationInterface {
  name = 'Circulars1700000000048';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE circular`);
    await runner.query(`DROP FUNCTION circular_is_frozen()`);
  }
}
