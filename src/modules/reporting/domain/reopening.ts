import { conflict, unprocessable } from '../../../platform/errors.js';

/**
 * Whether a cycle may be opened again until a day. Days are `YYYY-MM-DD`.
 * @throws DomainError 409 `cycle_still_open`, 422 `closing_day_invalid`.
 */
export function requireReopenable(closesOn: string, newClosesOn: string, today: string): void {
  if (closesOn >= today) {
    throw conflict('cycle_still_open', `这个填报周期 ${closesOn} 才截止，现在仍可填报，不需要重新开放。`);
  }
  if (newClosesOn < today) {
    const message = `新的截止日应不早于今天 ${today}`;
    throw unprocessable('closing_day_invalid', `${message}，请重新选择日期。`, [
      { field: 'closesOn', code: 'past', message },
    ]);
  }
}
