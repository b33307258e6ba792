import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { calendarYear, type CalendarYear } from '../domain/calendar-year.js';
import { readCalendar } from '../persistence/calendar-rows.js';

@Injectable()
export class GetCalendar {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, year: number): Promise<CalendarYear> {
    return calendarYear(await readCalendar(this.database, ctx.actor.jurisdictionId), year);
  }
}
