import { Injectable } from '@nestjs/common';
import { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { JurisdictionCalendar, type DayKind } from '../domain/jurisdiction-calendar.js';
import { publishedDays } from '../domain/published-days.js';
import { calendarDays } from '../persistence/calendar-days.js';

export interface CalendarYear {
  readonly year: number;
  /** No notice for this year is known: weekdays count as worked until there is one. */
  readonly provisional: boolean;
  /** Holidays, weekends worked in exchange, and the administrator's own days; every other day follows the week. */
  readonly days: readonly {
    readonly day: string;
    readonly kind: DayKind;
    /** The holiday it belongs to; null for an administrator's day without one. */
    readonly name: string | null;
    /** Number of the notice by which the administrator has set the day; null for the published calendar. */
    readonly notice: string | null;
  }[];
}

@Injectable()
export class GetCalendar {
  constructor(
    private readonly database: Database,
    private readonly published: WorkingCalendar,
  ) {}

  async run(ctx: RequestContext, year: number): Promise<CalendarYear> {
    const set = await calendarDays(this.database, ctx.actor.jurisdictionId);
    const days = new Map<string, CalendarYear['days'][number]>();
    for (const known of publishedDays(year)) days.set(known.day, { ...known, notice: null });
    for (const { day, kind, notice } of set.filter((own) => own.day.startsWith(`${year}-`))) {
      days.set(day, { day, kind, name: days.get(day)?.name ?? null, notice });
    }
    return {
      year,
      provisional: new JurisdictionCalendar(this.published, set).isProvisional(`${year}-01-01`),
      days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
    };
  }
}
