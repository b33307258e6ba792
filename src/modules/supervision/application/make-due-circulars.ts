import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { systemContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { SchemeReader } from '../../schemes/index.js';
import { DEFAULT_LADDER } from '../domain/ladder.js';
import { periodsBefore, type Period } from '../domain/period.js';
import { periodsTold } from '../persistence/circulars.js';
import { ownLadders } from '../persistence/ladders.js';
import { CreateCircular } from './create-circular.js';

/** Working days after the end of the period, so that what comes in a little late is told as late and not as missing. */
export const CIRCULAR_DELAY = 5;

/**
 * Makes the circulars whose time has come: of each running scheme every period since its rhythm was set that has none
 * yet, the oldest first, so that numbers follow the periods. What a standstill of more than a year has left out is not
 * made up for: its late reports have long come in, and a circular would tell of it as it never was. Whoever wants one
 * makes it by hand.
 */
@Injectable()
export class MakeDueCirculars {
  constructor(
    private readonly jurisdictions: JurisdictionReader,
    private readonly schemes: SchemeReader,
    private readonly create: CreateCircular,
    private readonly calendars: Calendars,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were made. @throws AggregateError after the other schemes are done, when some failed. */
  async run(correlationId: string): Promise<number> {
    let made = 0;
    await forEachOf(await this.jurisdictions.all(), async ({ id }) => {
      const ctx = systemContext(id, correlationId);
      await forEachOf(await this.schemes.activeIds(id), async (schemeId) => {
        for (const { key } of await this.due(id, schemeId)) {
          await this.create.run(ctx, schemeId, key, 'IN_TIME');
          made += 1;
        }
      });
    });
    return made;
  }

  private async due(jurisdictionId: string, schemeId: string): Promise<Period[]> {
    const [own] = await ownLadders(this.database, jurisdictionId, schemeId);
    const { circulars } = own?.ladder ?? DEFAULT_LADDER;
    if (circulars === 'NONE') return [];
    const { activatedAt, planEnd } = await this.schemes.header(jurisdictionId, schemeId);
    if (activatedAt === null) return [];
    const today = this.clock.today();
    const since = [businessDay(activatedAt), own?.circularsSince ?? '', yearBefore(today)].sort().at(-1)!;
    const calendar = await this.calendars.of(jurisdictionId);
    const periods = periodsBefore(circulars, today, since).filter(
      ({ end }) => end <= planEnd && today >= calendar.addWorkdays(end, CIRCULAR_DELAY),
    );
    const keys = periods.map(({ key }) => key);
    const told = await periodsTold(this.database, jurisdictionId, schemeId, keys);
    return periods.filter(({ key }) => !told.has(key));
  }
}

/** Compared as text only, hence the 29th of February may stand in any year. */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
