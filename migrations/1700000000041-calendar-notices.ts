import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The arrangement of holidays of a whole year, as an administrator enters it. */
export class CalendarNotices1700000000041 implements MigrationInterface {
  readonly name = 'CalendarNotices1700000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_notice (
        jurisdiction_id uuid NOT NULL,
        year integer NOT NULL,
        number text NOT NULL,
        days jsonb NOT NULL,
        effective_from date NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_calendar_notice PRIMARY KEY (jurisdiction_id, year),
        CONSTRAINT ck_calendar_notice_year CHECK (year BETWEEN 2000 AND 2100),
        CONSTRAINT fk_calendar_notice_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE calendar_notice`);
  }
}
