import type { Actor } from '../../../../platform/security/actor.js';
import { OPINION, type OpinionStep } from '../../domain/life/opinion-machine.js';
import type { OpinionRow } from '../../persistence/life/opinions.js';
import { sidesOf } from './voices.js';

export interface OpinionView extends OpinionRow {
  readonly stateWord: string;
  /** Not answered, and the due day has passed. */
  readonly overdue: boolean;
  /** What the caller may do with it now. */
  readonly nextSteps: readonly OpinionStep[];
}

export function opinionView(row: OpinionRow, actor: Actor, today: string): OpinionView {
  return {
    ...row,
    stateWord: OPINION.words[row.state],
    overdue: row.state === 'ASKED' && row.dueOn < today,
    nextSteps: OPINION.open(row.state, sidesOf(actor, row.unitId)),
  };
}
