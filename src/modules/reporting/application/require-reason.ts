import { unprocessable } from '../../../platform/errors.js';

/** @throws DomainError 422 `reason_required` for a reason of white space. */
export function requireReason(reason: string): string {
  const tidy = reason.trim();
  if (tidy === '') throw unprocessable('reason_required', '请写明理由，对方要据此办理。');
  return tidy;
}
