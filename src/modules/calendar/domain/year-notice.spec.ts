import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../platform/errors.js';
import { NOTICES } from '../../../platform/calendar/testing/notices.js';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import { checkNotice, enterNotice, type NoticeDay } from './year-notice.js';

const notice2026 = NOTICES.at(-1)!;
const days2026: NoticeDay[] = [
  ...notice2026.rest.flatMap(([from, to]) => daysIn(`2026-${from}`, `2026-${to}`)),
  ...notice2026.work.map((day) => ({ day: `2026-${day}`, kind: 'WORK' as const })),
];

function daysIn(from: string, to: string): NoticeDay[] {
  const days: NoticeDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, kind: 'REST' });
  return days;
}

function problemsOf(days: readonly NoticeDay[]): string[] {
  try {
    checkNotice(2026, days);
  } catch (error) {
    if (error instanceof DomainError) return error.errors.map(({ field, code }) => `${field} ${code}`);
    throw error;
  }
  return [];
}

describe('the arrangement of a year', () => {
  it('is taken as the notice has it, and kept by day', () => {
    const kept = checkNotice(2026, days2026);
    expect(kept).toHaveLength(days2026.length);
    expect([kept[0], kept.at(-1)]).toEqual([
      { day: '2026-01-01', kind: 'REST' },
      { day: '2026-10-10', kind: 'WORK' },
    ]);
  });

  it('names no day of another year but the last of the December before, none twice, and makes up on weekends', () => {
    expect(problemsOf([...days2026, { day: '2025-12-31', kind: 'REST' }])).toEqual([]);
    expect(problemsOf([...days2026, { day: '2027-01-01', kind: 'REST' }])).toEqual(['days.39.day other_year']);
    expect(problemsOf([...days2026, { day: '2026-10-10', kind: 'WORK' }])).toEqual(['days.39.day repeated']);
    expect(problemsOf([...days2026, { day: '2026-10-12', kind: 'WORK' }])).toEqual(['days.39.day not_weekend']);
  });

  it('may not forget a holiday that the law fixes, nor have it worked', () => {
    const forgotten = days2026.filter(({ day }) => day !== '2026-05-01');
    expect(problemsOf(forgotten)).toEqual(['days holiday_missing']);
    expect(problemsOf(days2026.filter(({ day }) => day !== '2026-05-02'))).toEqual([]);
  });
});

describe('a notice that is entered late or corrected', () => {
  it('changes only days to come; what the former one said of past days stays', () => {
    const first = enterNotice(null, { year: 2026, number: '甲', days: days2026 }, '2025-11-05');
    expect([first.effectiveFrom, first.version]).toEqual(['2025-11-06', 1]);
    const corrected = days2026.map((named) =>
      named.day === '2026-01-04' ? { ...named, kind: 'REST' as const } : named,
    );
    const second = enterNotice(first, { year: 2026, number: '乙', days: corrected }, '2026-03-01');
    expect(second.days).toContainEqual({ day: '2026-01-04', kind: 'WORK' });
    expect([second.number, second.effectiveFrom, second.version]).toEqual(['乙', '2025-11-06', 2]);
    expect(enterNotice(null, { year: 2026, number: '甲', days: days2026 }, '2026-03-01').days[0]?.day).toBe(
      '2026-04-04',
    );
  });
});
