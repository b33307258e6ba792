import { describe, expect, it } from '@jest/globals';
import { withYears, type YearsOfIndicator } from './entered-years.js';

const INDICATOR: YearsOfIndicator = {
  kind: 'level',
  planStart: '2021-01-01',
  planEnd: '2025-12-31',
  yearValues: [{ year: 2022, value: '40.2' }],
  enteredYears: [{ year: 2023, value: '40.5', since: '2023-03-01' }],
};

function code(of: YearsOfIndicator, year: number, twice = false): string {
  try {
    withYears(
      of,
      twice
        ? [
            { year, value: '1' },
            { year, value: '2' },
          ]
        : [{ year, value: '1' }],
      '2023-06-30',
    );
    return 'made';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('年度目标 that are entered', () => {
  it('judge from the day on, and leave what judged before', () => {
    expect(withYears(INDICATOR, [{ year: 2023, value: '40.4' }], '2023-06-30')).toEqual([
      { year: 2023, value: '40.5', since: '2023-03-01' },
      { year: 2023, value: '40.4', since: '2023-06-30' },
    ]);
  });

  it('replace those of the same day, and may be taken back', () => {
    expect(withYears(INDICATOR, [{ year: 2023, value: null }], '2023-03-01')).toEqual([
      { year: 2023, value: null, since: '2023-03-01' },
    ]);
  });

  it('are those of years within the plan that it gives no figure for, but the last, which has the target', () => {
    expect([2020, 2021, 2022, 2024, 2025].map((year) => code(INDICATOR, year))).toEqual([
      'year_outside_plan',
      'made',
      'year_given_by_document',
      'made',
      'year_outside_plan',
    ]);
    expect(code(INDICATOR, 2024, true)).toBe('year_twice');
  });

  it('are of levels and sums alone', () => {
    expect(code({ ...INDICATOR, kind: 'annual_average_growth' }, 2024)).toBe('years_not_applicable');
    expect(withYears({ ...INDICATOR, kind: 'floor' }, [], '2023-06-30')).toEqual(INDICATOR.enteredYears);
  });
});
