import type { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import { unprocessable } from '../../../platform/errors.js';

/** A deadline is a working day to come. @throws DomainError 422 `deadline_invalid`. */
export function requireDeadline(calendar: WorkingCalendar, deadline: string, after: string): string {
  if (deadline > after && calendar.isWorkday(deadline)) return deadline;
  const message = deadline > after ? `${deadline} 不是工作日` : `办理时限应晚于 ${after}`;
  throw unprocessable('deadline_invalid', `${message}，请另选一个工作日。`, [
    { field: 'deadline', code: 'not_a_later_workday', message },
  ]);
}
