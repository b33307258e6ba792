import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { digestKey, insertNotifications, REMINDER_DIGEST } from '../../notifications/index.js';
import { ledgerKey, type DueReminder } from '../domain/decide-due.js';
import type { Digest } from '../domain/digest.js';

/** Holds back a second sweep of the jurisdiction until this transaction ends, however it ends. */
export async function lockSweep(tx: Tx): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('reminders.sweep ' || $1, 0))`, [tx.jurisdictionId]);
}

/** The ledger's keys for these obligations. */
export async function settledStages(
  reads: Reads,
  jurisdictionId: string,
  obligationIds: readonly string[],
): Promise<Set<string>> {
  const rows = await reads.query<{ obligationId: string; stage: string; recipientId: string }>(
    `SELECT obligation_id AS "obligationId", stage, recipient_id AS "recipientId" FROM reminder
     WHERE jurisdiction_id = $1 AND obligation_id = ANY($2::uuid[])`,
    [jurisdictionId, obligationIds],
  );
  return new Set(rows.map((row) => ledgerKey(row.obligationId, row.stage, row.recipientId)));
}

/** Users who have had their digest of the day. */
export async function toldOn(reads: Reads, jurisdictionId: string, day: string): Promise<Set<string>> {
  const rows = await reads.query<{ userId: string }>(
    `SELECT user_id AS "userId" FROM notification
     WHERE jurisdiction_id = $1 AND kind = 'REMINDER_DIGEST' AND day = $2::date`,
    [jurisdictionId, day],
  );
  return new Set(rows.map(({ userId }) => userId));
}

/** @returns notification id by user. */
export async function insertDigests(
  tx: Tx,
  day: string,
  digests: readonly (Digest & { readonly userId: string })[],
): Promise<ReadonlyMap<string, string>> {
  const dedupeKey = digestKey(day);
  const messages = digests.map((digest) => ({ ...digest, kind: REMINDER_DIGEST, dedupeKey, day }));
  const written = await insertNotifications(tx, messages);
  if (written.some(({ isNew }) => !isNew)) throw new Error(`a digest of ${day} was there already`);
  return new Map(digests.map(({ userId }, index) => [userId, written[index]!.id]));
}

/** Rows that travel in one statement: large enough to be quick, small enough for memory and for JSON in PostgreSQL. */
const BATCH = 5_000;

/**
 * Writes the reminders down. The lock keeps parallel sweeps apart; should one slip past it, the unique keys here and on
 * the day's digest fail the whole transaction, and the next sweep decides anew.
 */
export async function insertReminders(
  tx: Tx,
  reminders: readonly DueReminder[],
  notificationOf: ReadonlyMap<string, string>,
): Promise<void> {
  for (let start = 0; start < reminders.length; start += BATCH) {
    const rows = reminders.slice(start, start + BATCH).map(({ owed, told, ...reminder }) => ({
      ...reminder,
      id: newId(),
      obligationId: owed.id,
      notificationId: told ? notificationOf.get(reminder.recipientId) : null,
    }));
    await tx.sql(INSERT_REMINDERS, [JSON.stringify(rows), tx.jurisdictionId, tx.now]);
  }
}

const INSERT_REMINDERS = `
  INSERT INTO reminder (id, jurisdiction_id, obligation_id, stage, recipient_id, addressed_as, stage_on, late,
                        created_at, notification_id)
  SELECT r.id, $2, r."obligationId", r.stage, r."recipientId", r."addressedAs", r."stageOn", r.late,
         $3, r."notificationId"
  FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "obligationId" uuid, stage text, "recipientId" uuid,
    "addressedAs" text, "stageOn" date, late boolean, "notificationId" uuid)`;
