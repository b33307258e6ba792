import { addDays } from '../../../platform/calendar/working-calendar.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import type { DatedPost } from './separation.js';

/**
 * The last day of a post may be moved, but not into what has been: until yesterday the person has held it.
 * @param today day of China, `YYYY-MM-DD`.
 * @returns `withdraw` when the post would never have been in force and can go without a trace but in the audit.
 * @throws DomainError 409 `post_ended`, 422 `post_end_in_the_past` or `period_reversed`.
 */
export function decideEnd(post: DatedPost, lastDay: string, today: string): 'end' | 'withdraw' {
  const yesterday = addDays(today, -1);
  if (post.validTo !== null && post.validTo < today) throw conflict('post_ended', '这个岗位已经结束，不能再改。');
  if (post.validFrom > today && lastDay < post.validFrom) return 'withdraw';
  if (lastDay < yesterday) {
    throw unprocessable('post_end_in_the_past', `岗位最早只能截止到昨天（${yesterday}），此前的任职是历史，不能改动。`);
  }
  if (lastDay < post.validFrom) {
    throw unprocessable('period_reversed', '岗位的截止日期早于开始日期，请核对日期；要立即停止其操作请停用账号。');
  }
  return 'end';
}

/**
 * A post is handed over from a day on, today at the earliest, and both people hold it for at least a day.
 * @param from first day of the successor.
 * @returns last day of the predecessor.
 * @throws DomainError 422 `hand_over_day_impossible`, 409 `post_ended`.
 */
export function decideHandOver(post: DatedPost, from: string, today: string): string {
  const lastDay = addDays(from, -1);
  const outside = lastDay < post.validFrom || (post.validTo !== null && from > post.validTo);
  if (from < today || outside) {
    throw unprocessable(
      'hand_over_day_impossible',
      `交接日期应不早于今天（${today}），且在该岗位的任职期间内、晚于其开始日期 ${post.validFrom}。`,
    );
  }
  decideEnd(post, lastDay, today);
  return lastDay;
}
