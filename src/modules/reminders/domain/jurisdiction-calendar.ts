import { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import { isAnnounced } from './published-days.js';

export type DayKind = 'WORK' | 'REST';

export interface SetDay {
  readonly day: string;
  readonly kind: DayKind;
  /** Number of the notice that says so. */
  readonly notice: string;
}

/** The published calendar, and above it what the administrator of one jurisdiction has entered. */
export class JurisdictionCalendar extends WorkingCalendar {
  private readonly setDays: ReadonlyMap<string, DayKind>;
  private readonly enteredYears: ReadonlySet<string>;

  constructor(
    private readonly published: WorkingCalendar,
    days: readonly SetDay[],
  ) {
    super();
    this.setDays = new Map(days.map(({ day, kind }) => [day, kind]));
    this.enteredYears = new Set(days.map(({ day }) => day.slice(0, 4)));
  }

  isWorkday(day: string): boolean {
    const kind = this.setDays.get(day);
    return kind === undefined ? this.published.isWorkday(day) : kind === 'WORK';
  }

  /** No notice for the day's year is known yet: its working days are weekdays until one is, and may move. */
  isProvisional(day: string): boolean {
    const year = day.slice(0, 4);
    return !isAnnounced(Number(year)) && !this.enteredYears.has(year);
  }
}
