import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import { figure, stored } from './figures.js';
import { pathLine, plannedAt, type PlannedYear } from './planned-path.js';
import { annualPlan, HUNDRED_DAYS, PLAN } from './testing/builders.js';

const on = (day: string, ...plans: readonly PlannedYear[]): string | null => {
  const at = plannedAt(plans, PLAN, day);
  return at && stored(figure(at.percent));
};

describe('The path of an annual plan', () => {
  const plan2022 = annualPlan(2022, ['25', '30', '35', '40']);
  const plan2023 = annualPlan(2023, ['42', '48', '54', '60']);

  it('is at the planned percent at the end of each quarter', () => {
    const ends = ['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31'];
    expect(ends.map((day) => on(day, plan2022, plan2023))).toEqual(['42', '48', '54', '60']);
  });

  it('is straight between two quarters’ ends: 46 days of 91 after 42 % towards 48 %', () => {
    expect(on('2023-05-16', plan2023)).toBe('45.032967032967032967');
    expect(pathLine(plannedAt([plan2023], PLAN, '2023-05-16')!)).toBe(
      '年度计划（2023年第1版，2023年1月1日起执行）：2023年3月31日 42% 至 2023年6月30日 48%，应完成 = 42% + (48% − 42%) × 46天 ÷ 91天 = 45.032967%',
    );
  });

  it('sets out from where the plan of the year before ends: 45 days of 90 from 40 % to 42 % are 41 %', () => {
    expect(on('2023-02-14', plan2022, plan2023)).toBe('41');
  });

  it('sets out from τ without a plan of the year before: 730 of 1826 days are 39.98 %', () => {
    expect(Number(on('2023-02-14', plan2023))).toBeCloseTo((39.978 + 42) / 2, 2);
  });

  it('sets out from its first quarter where that lies below: what has to be done does not fall within a year', () => {
    const slower = annualPlan(2023, ['30', '36', '42', '48']);
    expect(on('2023-01-01', plan2022, slower)).toBe('30');
    expect(on('2023-03-31', plan2022, slower)).toBe('30');
  });

  it('of the first year sets out from 0 on the eve of the plan period', () => {
    expect(on('2021-02-14', annualPlan(2021, ['5', '10', '15', '20']))).toBe('2.5');
  });

  it('ends with the plan period, and says nothing of quarters outside it', () => {
    const late = { start: '2023-02-20', end: '2023-08-15' };
    const plan = annualPlan(2023, ['20', '60', '100', '100']);
    const at = (day: string) => stored(figure(plannedAt([plan], late, day)!.percent));
    expect([at('2023-02-20'), at('2023-06-30'), at('2023-08-15'), at('2023-10-01')]).toEqual([
      '0.5',
      '60',
      '100',
      '100',
    ]);
    const early = plannedAt([annualPlan(2023, ['80', '100', '100', '100'])], HUNDRED_DAYS, '2023-04-05');
    expect(stored(figure(early!.percent))).toBe('90');
  });

  it('counts for the days of its own year only', () => {
    expect(on('2024-01-01', plan2023)).toBeNull();
    expect(on('2022-12-31', plan2023)).toBeNull();
  });
});

describe('Which revision judges a day', () => {
  const first = annualPlan(2023, ['42', '48', '54', '60'], { effectiveOn: '2023-03-10' });
  const second = annualPlan(2023, ['42', '44', '46', '48'], { revision: 2, effectiveOn: '2023-05-20' });

  it('is none before the first approval, so that τ is expected', () => {
    expect(on('2023-03-09', first, second)).toBeNull();
  });

  it('is the old one up to the eve of the new one’s approval, and the new one from that day', () => {
    expect(plannedAt([first, second], PLAN, '2023-05-19')?.plan.revision).toBe(1);
    expect(plannedAt([second, first], PLAN, '2023-05-20')?.plan.revision).toBe(2);
  });

  it('is the later one of two that were approved on one day', () => {
    const third = { ...second, revision: 3, id: 'plan-2023-3' };
    expect(plannedAt([second, third], PLAN, '2023-06-30')?.plan.revision).toBe(3);
    expect(plannedAt([third, second], PLAN, '2023-06-30')?.plan.revision).toBe(3);
  });

  it('never changes for a day gone by, whatever is approved later', () => {
    expect(on('2023-04-30', first)).toBe(on('2023-04-30', first, second));
  });
});

describe('Whatever is planned', () => {
  const percents = fc
    .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 100 })))
    .map((values) => [...values].sort((a, b) => a - b).map(String) as unknown as PlannedYear['percents']);

  it('the path never falls within a year and stays within 0 and 100 %', () => {
    fc.assert(
      fc.property(percents, percents, fc.integer({ min: 0, max: 363 }), (before, planned, offset) => {
        const plans = [annualPlan(2022, before), annualPlan(2023, planned)];
        const day = addDays('2023-01-01', offset);
        const [today, tomorrow] = [day, addDays(day, 1)].map((each) => Number(on(each, ...plans)));
        expect(tomorrow).toBeGreaterThanOrEqual(today! - 1e-9);
        expect(today).toBeGreaterThanOrEqual(0);
        expect(tomorrow).toBeLessThanOrEqual(100);
      }),
    );
  });
});
