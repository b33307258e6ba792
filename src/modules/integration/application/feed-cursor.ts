import { DomainError, invalid } from '../../../platform/errors.js';
import type { Feed } from '../persistence/feed-rows.js';

/** A cursor is the position of the last event that its holder has. To holders it is only a text. */
export const CURSOR = /^\d{1,15}$/;

export function cursorAt(position: number): string {
  return String(position);
}

/** @throws DomainError 400 `cursor_invalid` for a cursor that the feed cannot have given. */
export function positionOf(cursor: string, { lastPosition }: Feed): number {
  const position = Number(cursor);
  if (CURSOR.test(cursor) && position <= lastPosition) return position;
  throw invalid(
    'cursor_invalid',
    'since 不是本系统给出的变更标记，或系统已从备份恢复到更早的时候。请先用 /exports 取一次全量，再从其标记开始。',
  );
}

export function cursorGone(): DomainError {
  return new DomainError({
    code: 'cursor_too_old',
    kind: 'gone',
    detail: '这个变更标记之后的部分事件已超过保留期。请先用 /exports 取一次全量，再从其标记开始。',
  });
}
