import { Injectable } from '@nestjs/common';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { JurisdictionCalendar } from '../../calendar/index.js';
import { replanned, type MovedCycle } from '../domain/replan.js';
import { obligationsOpened } from '../events.js';
import { futureCycles, moveCycles } from '../persistence/future-cycles.js';
import { lockObligationsOf } from '../persistence/insert-obligations.js';

/**
 * Computes anew the days of cycles that have not opened, after the calendar has changed. What is open or past stays as it
 * was announced, and so does a granted extension.
 */
@Injectable()
export class ReplanCycles {
  /** The cycles that would move by a calendar. @param today `YYYY-MM-DD`; cycles that open later are in the future. */
  async plan(
    reads: Reads,
    jurisdictionId: string,
    calendar: JurisdictionCalendar,
    today: string,
  ): Promise<MovedCycle[]> {
    return replanned(await futureCycles(reads, jurisdictionId, today), calendar, today);
  }

  /** Moves them, within the command that changes the calendar. */
  async apply(tx: Tx, moved: readonly MovedCycle[]): Promise<void> {
    if (moved.length === 0) return;
    const schemeIds = [...new Set(moved.map(({ scheme }) => scheme.id))];
    for (const schemeId of schemeIds) await lockObligationsOf(tx, schemeId);
    await moveCycles(tx, moved);
    for (const schemeId of schemeIds) tx.publish(obligationsOpened, { jurisdictionId: tx.jurisdictionId, schemeId });
  }
}
