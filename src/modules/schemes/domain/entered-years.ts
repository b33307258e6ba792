import { unprocessable } from '../../../platform/errors.js';
import type { EnteredYear, YearValue } from './new-scheme.js';
import type { MeasuredKind } from './vocabulary.js';

/** An indicator as far as its yearly figures are concerned. */
export interface YearsOfIndicator {
  readonly kind: MeasuredKind;
  readonly planStart: string;
  readonly planEnd: string;
  /** Of the plan itself. */
  readonly yearValues: readonly YearValue[];
  readonly enteredYears: readonly EnteredYear[];
}

export interface WantedYear {
  readonly year: number;
  /** Null takes an entered one back. */
  readonly value: string | null;
}

/**
 * The entered figures with some more, which judge from `today` on; what was entered earlier stays for the days that it
 * judged.
 * @throws DomainError 422 `years_not_applicable`, `year_outside_plan`, `year_given_by_document`, `year_twice`.
 */
export function withYears(of: YearsOfIndicator, wanted: readonly WantedYear[], today: string): readonly EnteredYear[] {
  if (wanted.length === 0) return of.enteredYears;
  requireApplicable(of);
  wanted.forEach(({ year }, index) => requireOpen(of, year, wanted.slice(0, index)));
  const years = new Set(wanted.map(({ year }) => year));
  const earlier = of.enteredYears.filter(({ year, since }) => since !== today || !years.has(year));
  return [...earlier, ...wanted.map(({ year, value }) => ({ year, value, since: today }))];
}

function requireApplicable({ kind }: YearsOfIndicator): void {
  if (kind === 'level' || kind === 'cumulative') return;
  throw unprocessable(
    'years_not_applicable',
    '只有达到某一水平和累计完成的指标按年度目标衡量进度，其他指标不填写年度目标。',
  );
}

function requireOpen(of: YearsOfIndicator, year: number, earlier: readonly WantedYear[]): void {
  const [first, last] = [of.planStart, of.planEnd].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined || year < first || year >= last) {
    throw unprocessable(
      'year_outside_plan',
      `年度目标应为 ${first} 年至 ${(last ?? 0) - 1} 年的，最后一年以规划目标为准，请更正年份 ${year}。`,
    );
  }
  const given = of.yearValues.find((each) => each.year === year);
  if (given) {
    throw unprocessable(
      'year_given_by_document',
      `规划文件已给出 ${year} 年的年度目标 ${given.value}；需要改变的，请提出规划调整。`,
    );
  }
  if (earlier.some((each) => each.year === year)) {
    throw unprocessable('year_twice', `${year} 年的年度目标填写了两次，请只保留一个。`);
  }
}
