import { Injectable } from '@nestjs/common';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { JurisdictionCalendar } from '../domain/jurisdiction-calendar.js';
import type { CalendarChange } from '../domain/change-calendar.js';
import { deleteDay, lockCalendar, readCalendar, writeDay, writeNotice } from '../persistence/calendar-rows.js';

/**
 * Writes a change of the calendar into the command of whoever re-plans by it: which days that moves, the modules above
 * know.
 */
@Injectable()
export class CalendarEditor {
  /** The calendar as it is; nobody computes days by it before this command has ended. */
  async lock(tx: Tx): Promise<JurisdictionCalendar> {
    await lockCalendar(tx, 'change');
    return readCalendar(readsIn(tx), tx.jurisdictionId);
  }

  async write(tx: Tx, change: CalendarChange): Promise<void> {
    switch (change.kind) {
      case 'day':
        return writeDay(tx, change.set);
      case 'free-day':
        return deleteDay(tx, change.day);
      case 'notice':
        return writeNotice(tx, change.notice);
    }
  }
}
