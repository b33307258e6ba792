import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { systemContext, type RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { SchemeReader } from '../../schemes/index.js';
import { lastPeriodBefore } from '../domain/period.js';
import { hasCircular } from '../persistence/circulars.js';
import { ladderOf } from '../persistence/ladders.js';
import { CreateCircular } from './create-circular.js';

/** Working days after the end of the period, so that what comes in a little late is told as late and not as missing. */
export const CIRCULAR_DELAY = 5;

/** Makes the circulars whose time has come: of each running scheme the last period of its rhythm, once. */
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

  /** @returns how many were made. */
  async run(correlationId: string): Promise<number> {
    let made = 0;
    for (const { id } of await this.jurisdictions.all()) {
      const ctx = systemContext(id, correlationId);
      for (const schemeId of await this.schemes.activeIds(id)) made += Number(await this.make(ctx, schemeId));
    }
    return made;
  }

  private async make(ctx: RequestContext, schemeId: string): Promise<boolean> {
    const { jurisdictionId } = ctx.actor;
    const { circulars } = await ladderOf(this.database, jurisdictionId, schemeId);
    const today = this.clock.today();
    const period = lastPeriodBefore(circulars, today);
    if (period === null) return false;
    const calendar = await this.calendars.of(jurisdictionId);
    if (today < calendar.addWorkdays(period.end, CIRCULAR_DELAY)) return false;
    const scheme = await this.schemes.header(jurisdictionId, schemeId);
    const trackedSince = scheme.activatedAt && businessDay(scheme.activatedAt);
    if (trackedSince === null || period.end < trackedSince || period.end > scheme.planEnd) return false;
    if (await hasCircular(this.database, jurisdictionId, schemeId, period.key)) return false;
    await this.create.run(ctx, schemeId, period.key);
    return true;
  }
}
