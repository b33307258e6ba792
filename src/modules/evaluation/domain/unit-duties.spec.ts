import { describe, expect, it } from '@jest/globals';
import type { UnitReportCounts } from './rollup-input.js';
import { rollup } from './rollup.js';
import { unitReports } from './unit-reports.js';
import { indicator, input, report, task, withIndicators } from './testing/builders.js';

const assigned = (item: { taskId?: string; indicatorId?: string }, role: 'LEAD' | 'RESPONSIBLE', unitId: string) => ({
  taskId: null,
  indicatorId: null,
  ...item,
  role,
  ordinal: 1,
  unitIds: [unitId],
  label: unitId,
});

describe('A unit’s row', () => {
  const [row] = rollup(
    withIndicators(
      input([task('led'), task('shared'), task('both')], {
        assignments: [
          assigned({ indicatorId: 'owned' }, 'RESPONSIBLE', 'unit'),
          assigned({ taskId: 'led' }, 'LEAD', 'unit'),
          assigned({ taskId: 'shared' }, 'RESPONSIBLE', 'unit'),
          assigned({ taskId: 'both' }, 'LEAD', 'unit'),
          assigned({ taskId: 'both' }, 'RESPONSIBLE', 'unit'),
        ],
        reports: [report('led', { percent: '60', periodEnd: '2023-02-19' })],
      }),
      [indicator('owned')],
    ),
  ).units;

  it('tells what it leads apart from what it answers for, a task in both roles counting as led', () => {
    expect(row).toMatchObject({ tasks: 2, judgedTasks: 1, percent: '60', tasksResponsible: 1 });
    expect(row?.responsible).toEqual({
      tasks: 1,
      judgedTasks: 0,
      percent: null,
      lights: { BLUE: 0, GREEN: 0, YELLOW: 0, RED: 0, GREY: 1 },
    });
  });

  it('counts its indicators by conclusion, those without figures as not assessable', () => {
    expect(row?.indicatorsLed).toEqual({ indicators: 0, conclusions: {} });
    expect(row?.indicatorsResponsible).toEqual({ indicators: 1, conclusions: { NOT_ASSESSABLE: 1 } });
  });
});

describe('The share of reports in time', () => {
  const rate = (counts: Partial<UnitReportCounts>) =>
    unitReports({ owed: 0, onTime: 0, late: 0, missing: 0, overdue: 0, returned: 0, ...counts }).onTimeRate;

  it.each([
    ['reports that are not due yet do not count: 3 ÷ (3 + 1 + 0)', { onTime: 3, late: 1, missing: 2 }, '0.75'],
    ['those overdue do: 3 ÷ (3 + 1 + 2)', { onTime: 3, late: 1, missing: 2, overdue: 2 }, '0.5'],
    ['is 0 where all are overdue', { missing: 2, overdue: 2 }, '0'],
    ['is unknown, and not 0, where none is due', { owed: 2, missing: 2 }, null],
  ])('%s', (_, counts, expected) => expect(rate(counts)).toBe(expected));

  it('takes all that are missing as overdue in inputs that do not tell: 1 ÷ (1 + 0 + 1)', () => {
    expect(unitReports({ owed: 2, onTime: 1, late: 0, missing: 1, returned: 0 }).onTimeRate).toBe('0.5');
  });
});
