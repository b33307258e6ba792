import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { JurisdictionCalendar } from '../domain/jurisdiction-calendar.js';
import { lockCalendar, readCalendar } from '../persistence/calendar-rows.js';

/** How long another process may show days counted by a calendar that has just been changed. */
const KEPT_MS = 30_000;

/** The calendar of a jurisdiction, by which due days are computed and counted. */
@Injectable()
export class Calendars {
  private readonly kept = new Map<string, { readonly calendar: JurisdictionCalendar; readonly until: number }>();

  constructor(private readonly database: Database) {}

  /** For showing: lists ask with every request, so it may be half a minute old. What is stored is computed `within`. */
  async of(jurisdictionId: string): Promise<JurisdictionCalendar> {
    const known = this.kept.get(jurisdictionId);
    if (known && performance.now() < known.until) return known.calendar;
    const calendar = await readCalendar(this.database, jurisdictionId);
    this.kept.set(jurisdictionId, { calendar, until: performance.now() + KEPT_MS });
    return calendar;
  }

  /** For a command that computes days and stores them: the calendar does not change before its commit. */
  async within(tx: Tx): Promise<JurisdictionCalendar> {
    await lockCalendar(tx, 'read');
    return readCalendar(readsIn(tx), tx.jurisdictionId);
  }

  /** After a change was committed. */
  forget(jurisdictionId: string): void {
    this.kept.delete(jurisdictionId);
  }
}
