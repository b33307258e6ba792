import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORDERED = [
  ['section', 'scheme_id'],
  ['task', 'scheme_id'],
  ['measure', 'task_id'],
  ['target', 'task_id'],
  ['indicator', 'scheme_id'],
] as const;
const PARTIES = [
  ['uq_assignment_task_unit', 'task_id, role, unit_id'],
  ['uq_assignment_task_group', 'task_id, role, group_id'],
  ['uq_assignment_indicator_unit', 'indicator_id, role, unit_id'],
  ['uq_assignment_indicator_group', 'indicator_id, role, group_id'],
] as const;
const TABLES = [...ORDERED.map(([table]) => table), 'assignment'];

/** 规划调整: parts of a scheme are in force from one revision to another; what has ended stays for its facts. */
export class SchemeRevision1700000000011 implements MigrationInterface {
  readonly name = 'SchemeRevision1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`
        ALTER TABLE ${table}
          ADD COLUMN since_revision integer NOT NULL DEFAULT 1,
          ADD COLUMN ended_revision integer,
          ADD CONSTRAINT ck_${table}_revisions CHECK (ended_revision > since_revision)`);
    }
    for (const [table, parent] of ORDERED) {
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT uq_${table}_ordinal`);
      await runner.query(
        `CREATE UNIQUE INDEX uq_${table}_ordinal ON ${table} (${parent}, ordinal) WHERE ended_revision IS NULL`,
      );
    }
    for (const [name, columns] of PARTIES) {
      await runner.query(`ALTER TABLE assignment DROP CONSTRAINT ${name}`);
      await runner.query(`CREATE UNIQUE INDEX ${name} ON assignment (${columns}) WHERE ended_revision IS NULL`);
    }
    await runner.query(`ALTER TABLE scheme_revision ADD COLUMN difference jsonb`);
    await runner.query(`
      ALTER TABLE import
        ADD COLUMN revises_id uuid,
        ADD CONSTRAINT ck_import_revises CHECK (scheme_id = revises_id),
        ADD CONSTRAINT fk_import_revises FOREIGN KEY (jurisdiction_id, revises_id) REFERENCES scheme (jurisdiction_id, id),
        DROP CONSTRAINT uq_import_scheme`);
    await runner.query(`CREATE UNIQUE INDEX uq_import_scheme ON import (scheme_id) WHERE revises_id IS NULL`);
    await runner.query(`
      ALTER TABLE obligation
        ADD COLUMN cancelled_revision integer,
        ADD CONSTRAINT ck_obligation_cancelled CHECK (cancelled_revision IS NULL OR state = 'EXEMPT')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE obligation DROP CONSTRAINT ck_obligation_cancelled, DROP COLUMN cancelled_revision`,
    );
    await runner.query(`DROP INDEX uq_import_scheme`);
    await runner.query(`
      ALTER TABLE import DROP CONSTRAINT fk_import_revises, DROP CONSTRAINT ck_import_revises, DROP COLUMN revises_id,
        ADD CONSTRAINT uq_import_scheme UNIQUE (scheme_id)`);
    await runner.query(`ALTER TABLE scheme_revision DROP COLUMN difference`);
    for (const [name, columns] of PARTIES) {
      await runner.query(`DROP INDEX ${name}`);
      await runner.query(`ALTER TABLE assignment ADD CONSTRAINT ${name} UNIQUE (${columns})`);
    }
    for (const [table, parent] of ORDERED) {
      await runner.query(`DROP INDEX uq_${table}_ordinal`);
      await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT uq_${table}_ordinal UNIQUE (${parent}, ordinal)`);
    }
    for (const table of TABLES) {
      await runner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT ck_${table}_revisions, DROP COLUMN ended_revision, DROP COLUMN since_revision`);
    }
  }
}
