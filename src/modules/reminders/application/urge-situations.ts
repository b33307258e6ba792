import { businessDay, instantOf } from '../../../platform/clock/clock.js';
import type { Reads } from '../../../platform/database/reads.js';
import { groupBy } from '../../../platform/group-by.js';
import type { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import { turnsNow } from '../../reporting/index.js';
import type { UrgeCircumstances, UrgeFacts } from '../domain/decide-urge.js';
import { toldOn } from '../persistence/ledger.js';
import { toldSince, urgedObligations } from '../persistence/urges.js';

/** How it stands with urging one obligation. */
export interface UrgeSituation {
  readonly facts: UrgeFacts;
  readonly circumstances: UrgeCircumstances;
}

/** By obligation, of those that exist; a constant number of queries. */
export async function urgeSituations(
  reads: Reads,
  jurisdictionId: string,
  obligationIds: readonly string[],
  { now, calendar }: { readonly now: Date; readonly calendar: WorkingCalendar },
): Promise<ReadonlyMap<string, UrgeSituation>> {
  const today = businessDay(now);
  const obligations = await urgedObligations(reads, jurisdictionId, obligationIds);
  const turns = (await turnsNow(reads, { jurisdictionId, today, obligationIds })).filter(
    ({ kind }) => kind !== 'REVIEW',
  );
  const hadMessage = await toldOn(reads, jurisdictionId, today);
  const told = await toldSince(reads, jurisdictionId, instantOf(today, '00:00'), turns);
  const recipients = groupBy(turns, ({ obligationId }) => obligationId);
  return new Map(
    obligations.map((obligation) => {
      const id = obligation.obligationId;
      const facts = {
        ...obligation,
        recipients: (recipients.get(id) ?? []).map(({ userId }) => userId),
        toldToday: told.get(id) ?? null,
      };
      return [id, { facts, circumstances: { now, calendar, hadMessage } }];
    }),
  );
}
