import type { Actor } from '../../../../platform/security/actor.js';
import { hasRole } from '../../../../platform/security/actor.js';
import { ADJUSTMENT, type AdjustmentStep } from '../../domain/life/adjustment-machine.js';
import type { AdjustmentRow } from '../../persistence/life/adjustments.js';

export interface AdjustmentView extends AdjustmentRow {
  readonly stateWord: string;
  /** What the caller may do with it now. */
  readonly nextSteps: readonly AdjustmentStep[];
}

export function adjustmentView(row: AdjustmentRow, actor: Actor): AdjustmentView {
  const maySteer = actor.kind === 'system' || hasRole(actor, 'coordinator');
  return {
    ...row,
    stateWord: ADJUSTMENT.words[row.state],
    nextSteps: ADJUSTMENT.open(row.state, maySteer ? ['OFFICE'] : []),
  };
}
