import { conflict, unprocessable } from '../../../platform/errors.js';
import type { ObligationState } from './vocabulary.js';

export const EXTENSION_STATES = ['REQUESTED', 'GRANTED', 'REFUSED'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** Days are `YYYY-MM-DD`. */
export interface ExtendableObligation {
  readonly state: ObligationState;
  readonly dueOn: string;
}

/** Whether the unit may still ask: only for what it owes, and only up to the due day (DESIGN §5, as for 督办单). */
export function mayAskForExtension({ state, dueOn }: ExtendableObligation, today: string): boolean {
  return (state === 'PENDING' || state === 'RETURNED') && today <= dueOn;
}

/** @throws DomainError 409 `extension_too_late`, 409 `obligation_state_conflict`, 422 `extension_day_invalid`. */
export function requireExtendable(obligation: ExtendableObligation, wantedDueOn: string, today: string): void {
  const { state, dueOn } = obligation;
  if (state !== 'PENDING' && state !== 'RETURNED') {
    throw conflict('obligation_state_conflict', '这个填报事项目前不需要报送，不用申请延期，请刷新后按现状办理。');
  }
  if (today > dueOn) {
    throw conflict(
      'extension_too_late',
      `报送期限是 ${dueOn}，已过期限不能再申请延期。请尽快报送，并向统筹单位说明原因。`,
    );
  }
  requireLaterDay(dueOn, wantedDueOn);
}

/** @throws DomainError 422 `extension_day_invalid`. */
export function requireLaterDay(dueOn: string, newDueOn: string): void {
  if (newDueOn > dueOn) return;
  const message = `新的报送期限应晚于现在的期限 ${dueOn}`;
  throw unprocessable('extension_day_invalid', `${message}，请重新选择日期。`, [
    { field: 'dueOn', code: 'not_later', message },
  ]);
}

/** What may still be given more time when the coordinator decides: whatever has not been accepted or exempted. */
export function requireGrantable(obligation: ExtendableObligation): void {
  if (['PENDING', 'SUBMITTED', 'RETURNED'].includes(obligation.state)) return;
  throw conflict('obligation_state_conflict', '这个填报事项已审核通过或已免报，不必再延期，可以驳回这份申请。');
}
