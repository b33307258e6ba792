import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE webhook_endpoint ADD COLUMN paused_at timestamptz, ADD COLUMN pause_reason text,
    ADD CONSTRAINT ck_webhook_endpoint_paused CHECK ((paused_at IS NULL) = (pause_reason IS NULL))`,
  // Until now 410 ended a receiver without a word. Those that nothing has come after are listed again.
  `UPDATE webhook_endpoint w
   SET paused_at = w.ended_at, pause_reason = '接收方答复 410，表示不再接收', ended_at = NULL, ended_by = NULL
   WHERE w.ended_by = 'RECEIVER' AND (w.user_id IS NULL OR NOT EXISTS (
     SELECT FROM webhook_endpoint later WHERE later.user_id = w.user_id AND later.id > w.id))`,
];

const DOWN = [
  `UPDATE webhook_endpoint SET ended_at = paused_at, ended_by = 'RECEIVER' WHERE paused_at IS NOT NULL AND ended_at IS NULL`,
  `ALTER TABLE webhook_endpoint DROP CONSTRAINT ck_webhook_endpoint_paused, DROP COLUMN pause_reason, DROP COLUMN paused_at`,
];

/** A receiver that answers 410 rests, listed and with its reason, until somebody resumes or removes it. */
export class PausedReceivers1700000000073 implements MigrationInterface {
  readonly name = 'PausedReceivers1700000000073';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
