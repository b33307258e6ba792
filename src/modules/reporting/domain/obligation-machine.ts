import { conflict } from '../../../platform/errors.js';
import type { ObligationState } from './vocabulary.js';

export type ObligationAction = 'submit' | 'withdraw' | 'accept' | 'return' | 'exempt';

/**
 * The whole life of an obligation (DESIGN §5). Once ACCEPTED it stays so: a correction is reviewed beside it, and what
 * was accepted goes on counting until the correction replaces it.
 */
export const OBLIGATION_TRANSITIONS: Readonly<
  Record<ObligationAction, Partial<Readonly<Record<ObligationState, ObligationState>>>>
> = {
  submit: { PENDING: 'SUBMITTED', RETURNED: 'SUBMITTED', ACCEPTED: 'ACCEPTED' },
  withdraw: { PENDING: 'PENDING', SUBMITTED: 'PENDING', RETURNED: 'RETURNED', ACCEPTED: 'ACCEPTED' },
  accept: { SUBMITTED: 'ACCEPTED', ACCEPTED: 'ACCEPTED' },
  return: { SUBMITTED: 'RETURNED', ACCEPTED: 'ACCEPTED' },
  exempt: { PENDING: 'EXEMPT', RETURNED: 'EXEMPT' },
};

const WORDS: Readonly<Record<ObligationState, string>> = {
  PENDING: '待报送',
  SUBMITTED: '待审核',
  RETURNED: '已退回',
  ACCEPTED: '已通过',
  EXEMPT: '已免报',
};

/** @throws DomainError 409 `obligation_state_conflict` when the action does not start from this state. */
export function nextObligationState(state: ObligationState, action: ObligationAction): ObligationState {
  const next = OBLIGATION_TRANSITIONS[action][state];
  if (next !== undefined) return next;
  throw conflict('obligation_state_conflict', `填报事项目前是“${WORDS[state]}”，不能这样操作，请刷新后按现状办理。`);
}

export interface ObligationFacts {
  readonly state: ObligationState;
  readonly dueOn: string;
  /** The day of the first submission that was not taken back. Days are `YYYY-MM-DD`. */
  readonly firstSubmittedOn: string | null;
  readonly timesReturned: number;
}

export interface ObligationPatch {
  readonly state: ObligationState;
  readonly firstSubmittedOn?: string | null;
  readonly acceptedLate?: boolean;
  readonly timesReturned?: number;
}

/**
 * What an action makes of an obligation. Lateness is decided once, by the first submission: a unit that answered in time
 * and was asked again has answered in time. A submission that the unit takes back before anybody has answered it has
 * not been made. A correction of what was accepted changes none of this.
 * @throws DomainError 409 `obligation_state_conflict`.
 */
export function decideObligation(facts: ObligationFacts, action: ObligationAction, today: string): ObligationPatch {
  const state = nextObligationState(facts.state, action);
  if (facts.state === 'ACCEPTED') return { state };
  switch (action) {
    case 'submit':
      return { state, firstSubmittedOn: facts.firstSubmittedOn ?? today };
    case 'withdraw':
      return { state, firstSubmittedOn: facts.timesReturned > 0 ? facts.firstSubmittedOn : null };
    case 'accept':
      return { state, acceptedLate: facts.firstSubmittedOn !== null && facts.firstSubmittedOn > facts.dueOn };
    case 'return':
      return { state, timesReturned: facts.timesReturned + 1 };
    case 'exempt':
      return { state };
  }
}
