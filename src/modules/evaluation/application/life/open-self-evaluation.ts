import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { conflict } from '../../../../platform/errors.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { requireActivity } from '../../domain/life/activities.js';
import { leadItems } from '../../domain/life/asked-items.js';
import { loadFrame } from '../../persistence/life/evaluated-frame.js';
import { askSelfEvaluations } from '../../persistence/life/self-evaluations.js';
import { LifeMessages } from './life-messages.js';
import { requireDueDay } from './voices.js';

export interface OpenedSelfEvaluation {
  readonly evaluationId: string;
  readonly dueOn: string;
  /** How many texts are asked for by this call; what was asked before is not asked again. */
  readonly asked: number;
  readonly units: number;
  /** Items that nobody leads, so that nobody is asked. */
  readonly withoutUnit: readonly string[];
}

/** 自评: asks every lead unit for a text on what it leads. */
@Injectable()
export class OpenSelfEvaluation {
  constructor(
    private readonly commands: CommandRunner,
    private readonly messages: LifeMessages,
  ) {}

  /** @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_state`, `already_asked`, 422 `due_on_past`. */
  run(
    ctx: RequestContext,
    evaluationId: string,
    wanted: { readonly dueOn: string; readonly by: 'TASK' | 'SECTION' },
  ): Promise<OpenedSelfEvaluation> {
    const input = { evaluationId, ...wanted };
    return this.commands.run(ctx, { name: 'evaluation.open-self-evaluation', input }, async (tx) => {
      const frame = await loadFrame(readsIn(tx), tx.jurisdictionId, evaluationId, 'FOR SHARE');
      requireActivity(frame.state, 'self-evaluation');
      requireDueDay(wanted.dueOn, businessDay(tx.now));
      const { asked, withoutUnit } = leadItems(frame, wanted.by);
      const added = await askSelfEvaluations(tx, evaluationId, wanted.dueOn, asked);
      if (added.length === 0)
        throw conflict('already_asked', '牵头单位都已布置自评，没有新的事项。请在自评列表中查看进度。');
      tx.audit({
        action: 'self_evaluation.opened',
        subject: { type: 'evaluation', id: evaluationId },
        after: { ...wanted, asked: added.length },
      });
      await this.messages.selfEvaluationsAsked(tx, frame, wanted.dueOn, added);
      const units = new Set(asked.map(({ unitId }) => unitId)).size;
      return {
        evaluationId,
        dueOn: wanted.dueOn,
        asked: added.length,
        units,
        withoutUnit: withoutUnit.map(({ label }) => label),
      };
    });
  }
}
