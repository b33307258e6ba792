import { unprocessable } from '../../../platform/errors.js';

/** @throws DomainError 422 `text_required` for white space. */
export function requireText(text: string, what: string): string {
  const tidy = text.trim();
  if (tidy === '') throw unprocessable('text_required', `请写明${what}，对方要据此办理。`);
  return tidy;
}
