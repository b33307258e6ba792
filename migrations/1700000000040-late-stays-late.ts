import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a report was late is a fact about the past: no later event, correction or hand may take it back. */
export class LateStaysLate1700000000040 implements MigrationInterface {
  readonly name = 'LateStaysLate1700000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION obligation_stays_late() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'obligation % was accepted late, which does not change', OLD.id;
      END $$`);
    // The condition is tested before the function is called, so that other changes of an obligation pay nothing for it.
    await runner.query(`
      CREATE TRIGGER tr_obligation_stays_late BEFORE UPDATE OF accepted_late ON obligation
      FOR EACH ROW WHEN (OLD.accepted_late AND NEW.accepted_late IS NOT TRUE)
      EXECUTE FUNCTION obligation_stays_late()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER tr_obligation_stays_late ON obligation`);
    await runner.query(`DROP FUNCTION obligation_stays_late()`);
  }
}
