import { Injectable } from '@nestjs/common';
import { addDays, WorkingCalendar } from '../../../platform/calendar/working-calendar.js';

const FIRST_DAY = '2010-01-01';

/** Counts working days between two days; a list asks for many, so the running number of each day is kept. */
@Injectable()
export class WorkdayCounter {
  /** Day → working days since the first one. */
  private readonly numbers = new Map<string, number>();
  private last = { day: addDays(FIRST_DAY, -1), number: 0 };

  constructor(private readonly calendar: WorkingCalendar) {}

  /** Working days after `from` up to `to`; negative when `to` lies before. Days are `YYYY-MM-DD`. */
  between(from: string, to: string): number {
    return this.numberOf(to) - this.numberOf(from);
  }

  private numberOf(day: string): number {
    if (day < FIRST_DAY) return 0;
    while (this.last.day < day) {
      const next = addDays(this.last.day, 1);
      this.last = { day: next, number: this.last.number + (this.calendar.isWorkday(next) ? 1 : 0) };
      this.numbers.set(next, this.last.number);
    }
    return this.numbers.get(day) ?? 0;
  }
}
