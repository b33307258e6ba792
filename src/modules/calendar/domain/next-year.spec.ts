import { describe, expect, it } from '@jest/globals';
import { publishedDays } from '../../../platform/calendar/published-days.js';
import { JurisdictionCalendar } from './jurisdiction-calendar.js';
import { findingOf, yearToCheck } from './next-year.js';
import type { YearNotice } from './year-notice.js';

const noticeOf = (year: number, days: YearNotice['days']): YearNotice => ({
  year,
  number: `国办发明电〔${year - 1}〕7号`,
  days,
  effectiveFrom: `${year - 1}-11-20`,
  version: 1,
});
const published2026 = publishedDays(2026).map(({ day, kind }) => ({ day, kind }));
const withNotice = (notice: YearNotice) => new JurisdictionCalendar([], [notice]);

describe('the year that is checked', () => {
  it('is the next one, in December only', () => {
    expect(['2025-11-30', '2025-12-01', '2025-12-31', '2026-01-01'].map(yearToCheck)).toEqual([null, 2026, 2026, null]);
  });
});

describe('the check of a year', () => {
  it('finds that its notice is missing while it is neither entered nor published', () => {
    expect(findingOf(new JurisdictionCalendar([]), 2027)).toEqual({ kind: 'MISSING', year: 2027 });
    expect(findingOf(withNotice(noticeOf(2027, [])), 2027)).toBeNull();
    expect(findingOf(new JurisdictionCalendar([]), 2026)).toBeNull();
  });

  it('finds nothing where the entered notice says what is published', () => {
    expect(findingOf(withNotice(noticeOf(2026, published2026)), 2026)).toBeNull();
  });

  it('names the days on which the entered notice and the published one disagree', () => {
    const slip = published2026
      .filter(({ day }) => day !== '2026-10-10')
      .concat([{ day: '2026-03-09', kind: 'REST' as const }]);
    expect(findingOf(withNotice(noticeOf(2026, slip)), 2026)).toEqual({
      kind: 'DIFFERS',
      year: 2026,
      number: '国办发明电〔2025〕7号',
      days: [
        { day: '2026-03-09', before: 'WORK', after: 'REST' },
        { day: '2026-10-10', before: 'WORK', after: 'REST' },
      ],
    });
  });

  it('leaves a day alone that the administrator has set by itself', () => {
    const calendar = withNotice(noticeOf(2026, published2026));
    const set = calendar.withDay('2026-03-09', { day: '2026-03-09', kind: 'REST', notice: '市应急〔2026〕1号' });
    expect(findingOf(set, 2026)).toBeNull();
  });
});
