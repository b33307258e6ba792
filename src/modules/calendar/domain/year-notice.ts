import { statutoryHolidays } from '../../../platform/calendar/statutory-holidays.js';
import { addDays, isWeekend, type DayKind } from '../../../platform/calendar/working-calendar.js';
import { unprocessable, type FieldError } from '../../../platform/errors.js';

/** Types and not interfaces, so that they are JSON to the compiler. */
export type NoticeDay = { readonly day: string; readonly kind: DayKind };

/** 放假安排: what a notice says of a whole year, as an administrator has entered it. Days are `YYYY-MM-DD`. */
export interface YearNotice {
  readonly year: number;
  /** 国办发明电〔2025〕7号. */
  readonly number: string;
  /** By day; holidays, and weekends worked in exchange. */
  readonly days: readonly NoticeDay[];
  /** Days before it are past and stay as they were counted. */
  readonly effectiveFrom: string;
  readonly version: number;
}

/** A notice may reach into the last days of December before its year, as that of 2023 did. */
const REACHES_BACK_TO = '12-20';
export const MOST_NOTICE_DAYS = 60;

/**
 * A year's arrangement names each day once, makes up work on weekends only, and leaves no statutory holiday worked: what
 * misses one is a slip of the pen.
 * @throws DomainError 422 `calendar_notice_invalid` with the days at fault.
 */
export function checkNotice(year: number, days: readonly NoticeDay[]): readonly NoticeDay[] {
  const errors = [...days.flatMap((named, index) => dayErrors(year, named, index, days)), ...missing(year, days)];
  if (errors.length > 0) {
    throw unprocessable('calendar_notice_invalid', '放假安排有误，请对照通知原文按 errors 中的说明修改。', errors);
  }
  return [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function dayErrors(year: number, named: NoticeDay, index: number, days: readonly NoticeDay[]): FieldError[] {
  const at = (code: string, message: string): FieldError => ({ field: `days.${index}.day`, code, message });
  const errors: FieldError[] = [];
  if (named.day < `${year - 1}-${REACHES_BACK_TO}` || named.day > `${year}-12-31`) {
    errors.push(at('other_year', `${named.day} 不属于 ${year} 年的放假安排`));
  }
  if (days.slice(0, index).some(({ day }) => day === named.day)) errors.push(at('repeated', `${named.day} 重复`));
  if (named.kind === 'WORK' && !isWeekend(named.day)) {
    errors.push(at('not_weekend', `${named.day} 不是周末，本来就上班，不必列出`));
  }
  return errors;
}

function missing(year: number, days: readonly NoticeDay[]): FieldError[] {
  const kinds = new Map(days.map(({ day, kind }) => [day, kind]));
  return statutoryHolidays(year)
    .filter(({ day }) => (kinds.get(day) ?? (isWeekend(day) ? 'REST' : 'WORK')) === 'WORK')
    .map(({ day, name }) => ({ field: 'days', code: 'holiday_missing', message: `缺少法定节假日 ${day}（${name}）` }));
}

/**
 * The notice as it is kept: only days to come are taken from what is entered now; past days stay as the notice before it
 * had them, or as they were counted without one.
 */
export function enterNotice(
  before: YearNotice | null,
  entered: { readonly year: number; readonly number: string; readonly days: readonly NoticeDay[] },
  today: string,
): YearNotice {
  const past = before?.days.filter(({ day }) => day <= today) ?? [];
  return {
    year: entered.year,
    number: entered.number,
    days: [...past, ...checkNotice(entered.year, entered.days).filter(({ day }) => day > today)],
    effectiveFrom: before?.effectiveFrom ?? addDays(today, 1),
    version: (before?.version ?? 0) + 1,
  };
}
