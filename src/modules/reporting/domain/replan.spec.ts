import { describe, expect, it } from '@jest/globals';
import { ChineseCalendar } from '../../../platform/calendar/chinese-calendar.js';
import { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import { cycleDays } from './cycles.js';
import { replanned, type FutureCycle } from './replan.js';

const calendar = new ChineseCalendar();
const rules = { graceDays: 3, startedOn: '2023-04-03' };

/** The third quarter of 2023 as it was planned by the published calendar. */
const quarter: FutureCycle = {
  id: 'c3',
  scheme: { id: 's1', title: '分工方案' },
  kind: 'QUARTER',
  label: '2023年第三季度',
  periodEnd: '2023-09-30',
  ...rules,
  obligations: 12,
  days: cycleDays('QUARTER', '2023-09-30', calendar, rules),
};

/** The published calendar with one more day of rest. */
class WithRest extends WorkingCalendar {
  constructor(private readonly rest: string) {
    super();
  }
  isWorkday(day: string): boolean {
    return day !== this.rest && calendar.isWorkday(day);
  }
}

describe('re-planning by another calendar', () => {
  it('moves nothing while the calendar says the same', () => {
    expect(replanned([quarter], calendar, '2023-07-03')).toEqual([]);
  });

  it('names every day of the cycle before and after', () => {
    const [moved, ...others] = replanned([quarter], new WithRest('2023-09-25'), '2023-07-03');
    expect(others).toEqual([]);
    expect(moved).toMatchObject({ id: 'c3', obligations: 12, before: quarter.days });
    expect([quarter.days.responsibleDueOn, moved?.after.responsibleDueOn]).toEqual(['2023-09-20', '2023-09-19']);
    expect([quarter.days.leadDueOn, moved?.after.leadDueOn]).toEqual(['2023-09-25', '2023-09-22']);
    expect([quarter.days.opensOn, moved?.after.opensOn]).toEqual(['2023-09-04', '2023-09-01']);
    expect(moved?.after.closesOn).toBe(quarter.days.closesOn);
  });

  it('never moves a day into the past: a cycle that should have opened opens today', () => {
    const [moved] = replanned([quarter], new WithRest('2023-09-25'), '2023-09-03');
    expect(moved?.after.opensOn).toBe('2023-09-03');
  });
});
