import type { Actor } from '../../../../platform/security/actor.js';
import { conclusionWord } from '../../domain/life/finding.js';
import { SELF_EVALUATION, type SelfEvaluationStep } from '../../domain/life/self-evaluation-machine.js';
import type { SelfEvaluationRow } from '../../persistence/life/self-evaluations.js';
import { sidesOf } from './voices.js';

export interface SelfEvaluationView extends Omit<SelfEvaluationRow, 'itemType' | 'itemId' | 'itemLabel' | 'content'> {
  readonly item: { readonly type: SelfEvaluationRow['itemType']; readonly id: string; readonly label: string };
  readonly text: string;
  readonly stateWord: string;
  readonly conclusionWord: string | null;
  /** Not handed in, and the due day has passed. */
  readonly overdue: boolean;
  /** What the caller may do with it now. */
  readonly nextSteps: readonly SelfEvaluationStep[];
}

export function selfEvaluationView(
  { itemType, itemId, itemLabel, content, ...row }: SelfEvaluationRow,
  actor: Actor,
  today: string,
): SelfEvaluationView {
  return {
    ...row,
    item: { type: itemType, id: itemId, label: itemLabel },
    text: content,
    stateWord: SELF_EVALUATION.words[row.state],
    conclusionWord: conclusionWord(itemType, row.conclusion),
    overdue: row.state !== 'HANDED_IN' && row.dueOn < today,
    nextSteps: SELF_EVALUATION.open(row.state, sidesOf(actor, row.unitId)),
  };
}
