import type { Actor } from '../../../../platform/security/actor.js';
import { FOLLOW_UP, type FollowUpStep } from '../../domain/life/follow-up-machine.js';
import type { FollowUpRow } from '../../persistence/life/deliberations.js';
import { sidesOf } from './voices.js';

export interface FollowUpView extends FollowUpRow {
  readonly stateWord: string;
  /** Nothing is reported yet, or what was has been sent back, and the deadline has passed. */
  readonly overdue: boolean;
  /** What the caller may do with it now. */
  readonly nextSteps: readonly FollowUpStep[];
}

export function followUpView(row: FollowUpRow, actor: Actor, today: string): FollowUpView {
  return {
    ...row,
    stateWord: FOLLOW_UP.words[row.state],
    overdue: row.state === 'OPEN' && row.deadline < today,
    nextSteps: FOLLOW_UP.open(row.state, sidesOf(actor, row.unitId)),
  };
}
