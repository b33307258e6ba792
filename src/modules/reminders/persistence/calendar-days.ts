import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { SetDay } from '../domain/jurisdiction-calendar.js';

export function calendarDays(reads: Reads, jurisdictionId: string): Promise<SetDay[]> {
  return reads.query<SetDay>(`SELECT day, kind, notice FROM calendar_day WHERE jurisdiction_id = $1 ORDER BY day`, [
    jurisdictionId,
  ]);
}

/** @returns what the day was set to before. */
export async function setCalendarDay(tx: Tx, { day, kind, notice }: SetDay): Promise<SetDay | null> {
  const [before] = await tx.sql<SetDay>(
    `SELECT day, kind, notice FROM calendar_day WHERE jurisdiction_id = $1 AND day = $2 FOR UPDATE`,
    [tx.jurisdictionId, day],
  );
  await tx.sql(
    `INSERT INTO calendar_day (jurisdiction_id, day, kind, notice) VALUES ($1, $2, $3, $4)
     ON CONFLICT (jurisdiction_id, day) DO UPDATE SET kind = EXCLUDED.kind, notice = EXCLUDED.notice`,
    [tx.jurisdictionId, day, kind, notice],
  );
  return before ?? null;
}
