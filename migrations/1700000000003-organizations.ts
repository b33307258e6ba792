import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organizations1700000000003 implements MigrationInterface {
  name = 'Organizations1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE jurisdiction (
        id uuid NOT NULL,
        parent_id uuid,
        code text NOT NULL,
        name text NOT NULL,
        level text NOT NULL,
        CONSTRAINT pk_jurisdiction PRIMARY KEY (id),
        CONSTRAINT uq_jurisdiction_code UNIQUE (code),
        CONSTRAINT ck_jurisdiction_level CHECK (level IN ('CITY', 'DISTRICT', 'STREET')),
        CONSTRAINT fk_jurisdiction_parent FOREIGN KEY (parent_id) REFERENCES jurisdiction (id)
      )`);
    await runner.query(`CREATE INDEX ix_jurisdiction_parent_id ON jurisdiction (parent_id)`);
    await runner.query(`
      CREATE TABLE unit (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        name text NOT NULL,
        active boolean NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_unit PRIMARY KEY (id),
        CONSTRAINT uq_unit_jurisdiction_id UNIQUE (jurisdiction_id, id),
        CONSTRAINT uq_unit_name UNIQUE (jurisdiction_id, name),
        CONSTRAINT ck_unit_name CHECK (name = btrim(name) AND name <> ''),
        CONSTRAINT fk_unit_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
      )`);
    await runner.query(`
      CREATE TABLE unit_alias (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        alias text NOT NULL,
        CONSTRAINT pk_unit_alias PRIMARY KEY (id),
        CONSTRAINT uq_unit_alias_alias UNIQUE (jurisdiction_id, alias),
        CONSTRAINT ck_unit_alias_alias CHECK (alias = btrim(alias) AND alias <> ''),
        CONSTRAINT fk_unit_alias_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id)
      )`);
    await runner.query(`CREATE INDEX ix_unit_alias_unit_id ON unit_alias (jurisdiction_id, unit_id)`);
    await runner.query(`
      CREATE TABLE unit_group (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        name text NOT NULL,
        open boolean NOT NULL,
        CONSTRAINT pk_unit_group PRIMARY KEY (id),
        CONSTRAINT uq_unit_group_jurisdiction_id UNIQUE (jurisdiction_id, id),
        CONSTRAINT uq_unit_group_name UNIQUE (jurisdiction_id, name),
        CONSTRAINT ck_unit_group_name CHECK (name = btrim(name) AND name <> ''),
        CONSTRAINT fk_unit_group_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
      )`);
    await runner.query(`
      CREATE TABLE unit_group_member (
        id uuid NOT NULL,
        jurisdiction_id uuid NOT NULL,
        group_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        version integer NOT NULL,
        CONSTRAINT pk_unit_group_member PRIMARY KEY (id),
        CONSTRAINT ck_unit_group_member_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
        CONSTRAINT fk_unit_group_member_group FOREIGN KEY (jurisdiction_id, group_id)
          REFERENCES unit_group (jurisdiction_id, id),
        CONSTRAINT fk_unit_group_member_unit FOREIGN KEY (jurisdiction_id, unit_id)
          REFERENCES unit (jurisdiction_id, id)
      )`);
    await runner.query(
      `CREATE INDEX ix_unit_group_member_group_id ON unit_group_member (jurisdiction_id, group_id, unit_id)`,
    );
    await runner.query(`CREATE INDEX ix_unit_group_member_unit_id ON unit_group_member (jurisdiction_id, unit_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unit_group_member`);
    await runner.query(`DROP TABLE unit_group`);
    await runner.query(`DROP TABLE unit_alias`);
    await runner.query(`DROP TABLE unit`);
    await runner.query(`DROP TABLE jurisdiction`);
  }
}
