import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { JurisdictionCalendar, type SetDay } from '../domain/jurisdiction-calendar.js';
import type { YearNotice } from '../domain/year-notice.js';

/** All that a jurisdiction has entered, in one query. */
export async function readCalendar(reads: Reads, jurisdictionId: string): Promise<JurisdictionCalendar> {
  const [row] = await reads.query<{ days: SetDay[]; notices: YearNotice[] }>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_object('day', day, 'kind', kind, 'notice', notice)), '[]')
        FROM calendar_day WHERE jurisdiction_id = $1) AS days,
       (SELECT coalesce(json_agg(json_build_object('year', year, 'number', number, 'days', days,
                 'effectiveFrom', effective_from, 'version', version)), '[]')
        FROM calendar_notice WHERE jurisdiction_id = $1) AS notices`,
    [jurisdictionId],
  );
  return new JurisdictionCalendar(row?.days ?? [], row?.notices ?? []);
}

/**
 * Who computes days holds the calendar still until his commit; who changes it waits for all of them, and then finds
 * what they have written. So no due day is left behind that was counted by the former calendar.
 */
export async function lockCalendar(tx: Tx, mode: 'read' | 'change'): Promise<void> {
  const lock = mode === 'read' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.sql(`SELECT ${lock}(hashtextextended('calendar ' || $1, 0))`, [tx.jurisdictionId]);
}

export async function writeDay(tx: Tx, { day, kind, notice }: SetDay): Promise<void> {
  await tx.sql(
    `INSERT INTO calendar_day (jurisdiction_id, day, kind, notice) VALUES ($1, $2, $3, $4)
     ON CONFLICT (jurisdiction_id, day) DO UPDATE SET kind = EXCLUDED.kind, notice = EXCLUDED.notice`,
    [tx.jurisdictionId, day, kind, notice],
  );
}

export async function deleteDay(tx: Tx, day: string): Promise<void> {
  await tx.sql(`DELETE FROM calendar_day WHERE jurisdiction_id = $1 AND day = $2`, [tx.jurisdictionId, day]);
}

export async function writeNotice(tx: Tx, notice: YearNotice): Promise<void> {
  await tx.sql(
    `INSERT INTO calendar_notice (jurisdiction_id, year, number, days, effective_from, version)
     VALUES ($1, $2, $3, $4::jsonb, $5, $6)
     ON CONFLICT (jurisdiction_id, year) DO UPDATE
     SET number = EXCLUDED.number, days = EXCLUDED.days, version = EXCLUDED.version`,
    [tx.jurisdictionId, notice.year, notice.number, JSON.stringify(notice.days), notice.effectiveFrom, notice.version],
  );
}
