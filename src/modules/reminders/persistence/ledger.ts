import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { digestKey, insertNotifications, REMINDER_DIGEST } from '../../notifications/index.js';
import { ledgerKey, type DueReminder, type OwedAlike } from '../domain/decide-due.js';
import type { Digest } from '../domain/digest.js';

/** Holds back a second sweep of the jurisdiction until this transaction ends, however it ends. */
export async function lockSweep(tx: Tx): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('reminders.sweep ' || $1, 0))`, [tx.jurisdictionId]);
}

/** A person is to have been told a stage of everything owed alike. */
export interface WantedStage extends OwedAlike {
  readonly stage: string;
  readonly recipientId: string;
}

/** Obligations that are owed and of which the ledger lacks one of these. */
export async function unsettled(
  reads: Reads,
  jurisdictionId: string,
  wanted: readonly WantedStage[],
): Promise<string[]> {
  const column = <K extends keyof WantedStage>(name: K): readonly WantedStage[K][] => wanted.map((row) => row[name]);
  const rows = await reads.query<{ id: string }>(
    `SELECT DISTINCT o.id
     FROM unnest($2::uuid[], $3::date[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[])
       AS w (scheme_id, due_on, unit_id, consolidating_unit_id, stage, recipient_id)
     JOIN obligation o ON o.jurisdiction_id = $1 AND o.unit_id = w.unit_id AND o.due_on = w.due_on
       AND o.scheme_id = w.scheme_id AND o.consolidating_unit_id = w.consolidating_unit_id
       AND o.state IN ('PENDING', 'RETURNED')
     WHERE NOT EXISTS (
       SELECT FROM reminder r
       WHERE r.obligation_id = o.id AND r.stage = w.stage AND r.recipient_id = w.recipient_id)`,
    [
      jurisdictionId,
      column('schemeId'),
      column('dueOn'),
      column('unitId'),
      column('consolidatingUnitId'),
      column('stage'),
      column('recipientId'),
    ],
  );
  return rows.map(({ id }) => id);
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

/** Which of these stages of an obligation (`obligation stage`) somebody has been told, or passed over for. */
export async function knownStages(
  tx: Tx,
  stages: readonly { readonly obligationId: string; readonly stage: string }[],
): Promise<Set<string>> {
  const rows = await tx.sql<{ key: string }>(
    `SELECT DISTINCT r.obligation_id || ' ' || r.stage AS key
     FROM unnest($2::uuid[], $3::text[]) AS w (obligation_id, stage)
     JOIN reminder r ON r.obligation_id = w.obligation_id AND r.stage = w.stage AND r.jurisdiction_id = $1`,
    [tx.jurisdictionId, stages.map(({ obligationId }) => obligationId), stages.map(({ stage }) => stage)],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Users who have had their digest of the day, or of a later one: a clock that goes back must not write to them twice. */
export async function toldOn(reads: Reads, jurisdictionId: string, day: string): Promise<Set<string>> {
  const rows = await reads.query<{ userId: string }>(
    `SELECT user_id AS "userId" FROM notification
     WHERE jurisdiction_id = $1 AND kind = 'REMINDER_DIGEST' AND day >= $2::date`,
    [jurisdictionId, day],
  );
  return new Set(rows.map(({ userId }) => userId));
}

/**
 * How many reports each person has been told of before and that are owed still, without those in the news of today; what
 * was a copy to the lead is not counted.
 */
export async function stillOwed(
  reads: Reads,
  jurisdictionId: string,
  news: ReadonlyMap<string, readonly { readonly owed: { readonly id: string } }[]>,
): Promise<ReadonlyMap<string, number>> {
  const pairs = [...news].flatMap(([userId, reminders]) => reminders.map(({ owed }) => [userId, owed.id] as const));
  const rows = await reads.query<{ userId: string; count: number }>(
    `SELECT r.recipient_id AS "userId", count(DISTINCT r.obligation_id)::int AS count
     FROM reminder r
     JOIN obligation o ON o.id = r.obligation_id AND o.state IN ('PENDING', 'RETURNED')
     WHERE r.jurisdiction_id = $1 AND r.recipient_id = ANY($2::uuid[]) AND r.notification_id IS NOT NULL
       AND r.addressed_as IN ('REPORTER', 'APPROVER', 'UNIT_HEAD')
       AND NOT EXISTS (
         SELECT FROM unnest($3::uuid[], $4::uuid[]) AS n (user_id, obligation_id)
         WHERE n.user_id = r.recipient_id AND n.obligation_id = r.obligation_id)
     GROUP BY r.recipient_id`,
    [jurisdictionId, [...news.keys()], pairs.map(([userId]) => userId), pairs.map(([, id]) => id)],
  );
  return new Map(rows.map(({ userId, count }) => [userId, count]));
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

/** Rows that travel in one statement: large enough to be quick, small enough for memory. */
const BATCH = 20_000;

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
    const rows = reminders.slice(start, start + BATCH);
    await tx.sql(INSERT_REMINDERS, [
      tx.jurisdictionId,
      tx.now,
      rows.map(() => newId()),
      rows.map(({ owed }) => owed.id),
      rows.map(({ stage }) => stage),
      rows.map(({ recipientId }) => recipientId),
      rows.map(({ addressedAs }) => addressedAs),
      rows.map(({ stageOn }) => stageOn),
      rows.map(({ late }) => late),
      rows.map(({ told, recipientId }) => (told ? notificationOf.get(recipientId) : null)),
    ]);
  }
}

const INSERT_REMINDERS = `
  INSERT INTO reminder (jurisdiction_id, created_at, id, obligation_id, stage, recipient_id, addressed_as, stage_on, late,
                        notification_id)
  SELECT $1, $2, r.* FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::date[], $9::boolean[],
                                 $10::uuid[]) AS r`;
