import { notFound, stale, unprocessable } from '../../../platform/errors.js';
import type { NoticeDay, SetDay } from '../../calendar/index.js';
import { enterNotice } from '../../calendar/rules.js';
import type { WantedChange } from './change-calendar.js';

/** Sets a day to come apart from the calendar. @throws DomainError 422 `calendar_day_passed`. */
export function setDay(set: SetDay): WantedChange {
  return {
    action: 'calendar_day.set',
    subjectId: set.day,
    input: { day: set.day, kind: set.kind, notice: set.notice },
    decide: (_current, today) => {
      requireToCome(set.day, today);
      return { kind: 'day', set };
    },
  };
}

/** Leaves a day to the calendar again. @throws DomainError 404 `calendar_day_not_found`, 422 `calendar_day_passed`. */
export function freeDay(day: string): WantedChange {
  return {
    action: 'calendar_day.freed',
    subjectId: day,
    input: { day },
    decide: (current, today) => {
      if (!current.ownDays.some((own) => own.day === day)) {
        throw notFound('calendar_day_not_found', '这一天没有单独设置过，不需要取消。');
      }
      requireToCome(day, today);
      return { kind: 'free-day', day };
    },
  };
}

export interface EnteredNotice {
  readonly year: number;
  readonly number: string;
  readonly days: readonly NoticeDay[];
  /** The one that was seen, 0 where none was entered. */
  readonly version: number;
}

/**
 * Enters the arrangement of a year, or its correction; days up to today stay as they were counted.
 * @throws DomainError 412 `stale_version`, 422 `calendar_year_passed`, `calendar_notice_invalid`.
 */
export function enterYear({ version, ...entered }: EnteredNotice): WantedChange {
  return {
    action: 'calendar_notice.entered',
    subjectId: String(entered.year),
    input: {
      year: entered.year,
      number: entered.number,
      version,
      days: entered.days.map(({ day, kind }) => `${day} ${kind}`).join(' '),
    },
    decide: (current, today) => {
      if (`${entered.year}-12-31` <= today) {
        throw unprocessable('calendar_year_passed', '这一年已经过去，按当时的日历计算，不再改变。');
      }
      const before = current.noticeOfYear(entered.year);
      if (version !== (before?.version ?? 0)) throw stale();
      return { kind: 'notice', notice: enterNotice(before, entered, today) };
    },
  };
}

function requireToCome(day: string, today: string): void {
  if (day > today) return;
  throw unprocessable('calendar_day_passed', '只能调整今天以后的日期：已经过去的日期按当时的日历计算，不再改变。');
}
