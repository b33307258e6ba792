import { describe, expect, it } from '@jest/globals';
import { ChineseCalendar } from '../../../platform/calendar/chinese-calendar.js';
import type { CycleKind } from '../../schemes/index.js';
import { cyclesOf } from './cycles.js';

const calendar = new ChineseCalendar();
const PLAN = { planStart: '2021-01-01', planEnd: '2025-12-31' };
const RULES = { graceDays: 3, startedOn: '2021-01-04' };
const of = (kind: CycleKind, plan = PLAN, rules = RULES) => cyclesOf(kind, plan, calendar, rules);

describe('the cycles of a plan', () => {
  it.each([
    ['MONTH', 60, '2021年1月', '2025年12月'],
    ['QUARTER', 20, '2021年第一季度', '2025年第四季度'],
    ['HALF_YEAR', 10, '2021年上半年', '2025年下半年'],
    ['YEAR', 5, '2021年', '2025年'],
  ] as const)('of kind %s are %i over five years, from %s to %s', (kind, count, first, last) => {
    const cycles = of(kind);
    expect(cycles).toHaveLength(count);
    expect([cycles[0]?.label, cycles.at(-1)?.label]).toEqual([first, last]);
  });

  it.each(['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const)('of kind %s cover every day of the plan once', (kind) => {
    const cycles = of(kind, { planStart: '2021-03-15', planEnd: '2025-10-20' });
    expect([cycles[0]?.periodStart, cycles.at(-1)?.periodEnd]).toEqual(['2021-03-15', '2025-10-20']);
    const starts = cycles.slice(1).map(({ periodStart }) => periodStart);
    const daysAfterEnds = cycles.slice(0, -1).map(({ periodEnd }) => calendarDayAfter(periodEnd));
    expect(starts).toEqual(daysAfterEnds);
  });

  it('end the second month of a leap year on the 29th', () => {
    expect(of('MONTH').find(({ label }) => label === '2024年2月')?.periodEnd).toBe('2024-02-29');
  });

  it('are due on working days, first for responsible units, then for the lead, before the period ends', () => {
    for (const kind of ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const) {
      for (const cycle of of(kind)) {
        const { opensOn, responsibleDueOn, leadDueOn, periodEnd, closesOn } = cycle;
        const days = [opensOn, responsibleDueOn, leadDueOn, periodEnd, closesOn];
        expect([...days].sort()).toEqual(days);
        expect(new Set(days).size).toBe(5);
        expect(
          [cycle.opensOn, cycle.responsibleDueOn, cycle.leadDueOn, cycle.closesOn].every((day) =>
            calendar.isWorkday(day),
          ),
        ).toBe(true);
      }
    }
  });

  it('count working days over the dragon boat festival of 2023', () => {
    expect(of('HALF_YEAR').find(({ label }) => label === '2023年上半年')).toEqual({
      kind: 'HALF_YEAR',
      label: '2023年上半年',
      periodStart: '2023-01-01',
      periodEnd: '2023-06-30',
      opensOn: '2023-05-29',
      responsibleDueOn: '2023-06-19',
      leadDueOn: '2023-06-27',
      responsibleGraceUntil: '2023-06-25',
      leadGraceUntil: '2023-06-30',
      closesOn: '2023-07-21',
    });
  });

  it('give as many working days of grace as the coordinator wants, and never close within them', () => {
    const [first] = of('MONTH', PLAN, { ...RULES, graceDays: 0 });
    expect([first?.leadGraceUntil, first?.responsibleGraceUntil]).toEqual([first?.leadDueOn, first?.responsibleDueOn]);
    const [generous] = of('MONTH', PLAN, { ...RULES, graceDays: 30 });
    expect(generous?.closesOn).toBe(generous?.leadGraceUntil);
  });

  it('that were over when the scheme was started stay open for one closing time', () => {
    const cycles = of('HALF_YEAR', PLAN, { ...RULES, startedOn: '2023-06-16' });
    const closing = new Map(cycles.map(({ label, closesOn }) => [label, closesOn]));
    expect(closing.get('2021年上半年')).toBe('2023-07-10');
    expect(closing.get('2023年上半年')).toBe('2023-07-21');
  });
});

function calendarDayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
