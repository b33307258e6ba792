import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { stale } from '../../../../platform/errors.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { requireUnit } from '../../../identity/index.js';
import { requireActivity } from '../../domain/life/activities.js';
import { OPINION, type OpinionStep } from '../../domain/life/opinion-machine.js';
import { loadFrame } from '../../persistence/life/evaluated-frame.js';
import { answerOpinion, decideOpinion, loadOpinion } from '../../persistence/life/opinions.js';
import { LifeMessages } from './life-messages.js';
import { opinionView, type OpinionView } from './opinion-view.js';
import { requireWords } from './voices.js';

export interface OpinionMove {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version: number;
  readonly step: OpinionStep;
  /** The opinion, or why it is taken or not; none for no objection. */
  readonly text?: string | undefined;
}

const TEXT_OF: Readonly<Record<OpinionStep, string | null>> = {
  agree: null,
  object: '意见的内容',
  take: '如何采纳',
  leave: '不予采纳的理由',
};

/** 答复, 采纳, 不予采纳. That the coordinator may decide, the route has checked; that a unit answers for itself, is here. */
@Injectable()
export class MoveOpinion {
  constructor(
    private readonly commands: CommandRunner,
    private readonly messages: LifeMessages,
  ) {}

  /**
   * @throws DomainError 404 `opinion_not_found`, 403 `foreign_unit`, 409 `evaluation_state`, `opinion_state`,
   * 412 `stale_version`, 422 `text_required`.
   */
  run(ctx: RequestContext, input: OpinionMove): Promise<OpinionView> {
    const { step, text = '', ...at } = input;
    return this.commands.run(ctx, { name: `opinion.${step}`, input: { ...at, text } }, async (tx) => {
      const reads = readsIn(tx);
      const today = businessDay(tx.now);
      const row = await loadOpinion(reads, tx.jurisdictionId, at.id, 'FOR UPDATE OF o');
      const byUnit = OPINION.rules[step].by === 'UNIT';
      if (byUnit) requireUnit(ctx.actor, row.unitId, ['approver']);
      if (row.version !== at.version) throw stale(opinionView(row, ctx.actor, today));
      const { state } = await loadFrame(reads, tx.jurisdictionId, row.evaluationId, 'FOR SHARE');
      requireActivity(state, 'opinion');
      const next = OPINION.decide(row.state, step);
      const what = TEXT_OF[step];
      const words = what === null ? null : requireWords(text, what);
      if (words === null || byUnit) {
        await answerOpinion(tx, row.id, next, words);
        await this.messages.opinionAnswered(tx, row, next, words);
      } else {
        await decideOpinion(tx, row.id, next, words);
        await this.messages.opinionDecided(tx, row, next, words);
      }
      tx.audit({
        action: byUnit ? 'opinion.answered' : 'opinion.decided',
        subject: { type: 'opinion', id: row.id },
        before: { state: row.state },
        after: { state: next, unitId: row.unitId, text: words },
      });
      return opinionView(await loadOpinion(reads, tx.jurisdictionId, row.id), ctx.actor, today);
    });
  }
}
