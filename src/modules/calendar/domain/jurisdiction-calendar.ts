import { ChineseCalendar } from '../../../platform/calendar/chinese-calendar.js';
import { isAnnounced } from '../../../platform/calendar/published-days.js';
import { isWeekend, WorkingCalendar, type DayKind } from '../../../platform/calendar/working-calendar.js';
import type { YearNotice } from './year-notice.js';

/** A day that an administrator has set by itself. */
export interface SetDay {
  readonly day: string;
  readonly kind: DayKind;
  /** Number of the notice that says so. */
  readonly notice: string;
}

const published = new ChineseCalendar();

/**
 * The calendar of one jurisdiction, from the strongest to the weakest: days set by themselves, a year's notice that the
 * administrator has entered, the published calendar. An entered notice is the whole arrangement of its year: from the
 * day on which it took effect, a day that it does not name follows the week.
 */
export class JurisdictionCalendar extends WorkingCalendar {
  private readonly setDays: ReadonlyMap<string, SetDay>;
  private readonly byYear: ReadonlyMap<string, YearNotice>;
  private readonly named: ReadonlyMap<string, DayKind>;

  constructor(
    days: readonly SetDay[],
    private readonly notices: readonly YearNotice[] = [],
  ) {
    super();
    this.setDays = new Map(days.map((day) => [day.day, day]));
    this.byYear = new Map(notices.map((notice) => [String(notice.year), notice]));
    this.named = new Map(
      notices.flatMap(({ days, effectiveFrom }) =>
        days.filter(({ day }) => day >= effectiveFrom).map(({ day, kind }) => [day, kind] as const),
      ),
    );
  }

  isWorkday(day: string): boolean {
    const kind = this.setDays.get(day)?.kind ?? this.named.get(day);
    if (kind !== undefined) return kind === 'WORK';
    const notice = this.byYear.get(day.slice(0, 4));
    if (notice && day >= notice.effectiveFrom) return !isWeekend(day);
    return published.isWorkday(day);
  }

  /** No notice for the day's year is known yet: it counts as weekends and fixed holidays do, and may change. */
  isProvisional(day: string): boolean {
    const year = day.slice(0, 4);
    return !isAnnounced(Number(year)) && !this.byYear.has(year);
  }

  /** Number of the notice by which the administrator has settled the day; null for the published calendar. */
  noticeOf(day: string): string | null {
    const set = this.setDays.get(day);
    if (set) return set.notice;
    return this.notices.find((notice) => notice.days.some((named) => named.day === day))?.number ?? null;
  }

  noticeOfYear(year: number): YearNotice | null {
    return this.byYear.get(String(year)) ?? null;
  }

  /** Days set by themselves, by day. */
  get ownDays(): readonly SetDay[] {
    return [...this.setDays.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  }

  /** This calendar with a day set, or left to the calendar again. */
  withDay(day: string, set: SetDay | null): JurisdictionCalendar {
    const others = this.ownDays.filter((own) => own.day !== day);
    return new JurisdictionCalendar(set ? [...others, set] : others, this.notices);
  }

  /** This calendar with a year's notice in place of the one that it had. */
  withNotice(notice: YearNotice): JurisdictionCalendar {
    const others = this.notices.filter(({ year }) => year !== notice.year);
    return new JurisdictionCalendar(this.ownDays, [...others, notice]);
  }
}
