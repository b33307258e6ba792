import type { PERIODS } from '../words.ts';

export type PeriodKind = keyof typeof PERIODS;

export interface Period {
  /** Last day, `YYYY-MM-DD`. */
  readonly end: string;
  readonly label: string;
}

/** Months in a period of each kind that has a calendar. */
const MONTHS = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 } as const;
const HALVES = ['上半年', '下半年'];
const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];

/** Periods that have ended by a day, newest first, back to the first of a year. Empty for points in time. */
export function periodsUntil(kind: PeriodKind, today: string, firstYear: number): Period[] {
  if (kind === 'OTHER') return [];
  const length = MONTHS[kind];
  const periods: Period[] = [];
  for (let year = Number(today.slice(0, 4)); year >= firstYear; year -= 1)
    for (let index = 12 / length - 1; index >= 0; index -= 1) {
      const end = lastDay(year, (index + 1) * length);
      if (end <= today) periods.push({ end, label: labelOf(kind, year, index) });
    }
  return periods;
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function labelOf(kind: Exclude<PeriodKind, 'OTHER'>, year: number, index: number): string {
  if (kind === 'YEAR') return `${year}年`;
  if (kind === 'HALF_YEAR') return `${year}年${HALVES[index]}`;
  if (kind === 'QUARTER') return `${year}年${QUARTERS[index]}`;
  return `${year}年${index + 1}月`;
}

/** A period as it is read: `2022年`, `2023年上半年`, a point in time as its day. */
export function periodText(kind: PeriodKind, end: string): string {
  const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
  if (kind === 'OTHER') return `${year}年${month}月${day}日`;
  return labelOf(kind, year, month / MONTHS[kind] - 1);
}
