import type { Reads } from '../../../platform/database/reads.js';
import type { EventName } from '../domain/catalogue.js';

/** Something that comes with a day and that no command has done. */
export interface DayEvent {
  readonly name: Extract<EventName, 'obligation.opened' | 'obligation.due' | 'obligation.overdue'>;
  readonly obligationId: string;
  /** The day of which it tells: the first of the cycle, the due day, the day after it. `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * What the days after one and up to another bring, by day: reports that may be written from that day on, that are due
 * on it, that were due the day before; the latter two only while they are owed.
 */
export function dayEvents(
  reads: Reads,
  jurisdictionId: string,
  days: { readonly after: string; readonly upTo: string },
): Promise<DayEvent[]> {
  return reads.query<DayEvent>(
    `SELECT name, "obligationId", to_char(day, 'YYYY-MM-DD') AS day FROM (
       SELECT 'obligation.opened' AS name, o.id AS "obligationId", c.opens_on AS day, 1 AS rank
       FROM reporting_cycle c JOIN obligation o ON o.cycle_id = c.id AND o.state <> 'EXEMPT'
       WHERE c.jurisdiction_id = $1 AND c.opens_on > $2::date AND c.opens_on <= $3::date
         AND ${RUNS('c.scheme_id')}
       UNION ALL
       SELECT 'obligation.due', o.id, o.due_on, 2 FROM obligation o
       WHERE o.jurisdiction_id = $1 AND o.due_on > $2::date AND o.due_on <= $3::date AND ${OWED}
       UNION ALL
       SELECT 'obligation.overdue', o.id, o.due_on + 1, 3 FROM obligation o
       WHERE o.jurisdiction_id = $1 AND o.due_on >= $2::date AND o.due_on < $3::date AND ${OWED}
     ) told ORDER BY day, rank, "obligationId"`,
    [jurisdictionId, days.after, days.upTo],
  );
}

const RUNS = (scheme: string): string => `EXISTS (SELECT FROM scheme s WHERE s.id = ${scheme} AND s.state = 'ACTIVE')`;
const OWED = `o.state IN ('PENDING', 'RETURNED') AND ${RUNS('o.scheme_id')}`;
