import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { conflict, unprocessable } from '../../../../platform/errors.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { activeUnits } from '../../persistence/life/active-units.js';
import { requireActivity } from '../../domain/life/activities.js';
import { loadFrame } from '../../persistence/life/evaluated-frame.js';
import { askOpinions } from '../../persistence/life/opinions.js';
import { LifeMessages } from './life-messages.js';
import { requireDueDay } from './voices.js';

export interface AskedOpinions {
  readonly evaluationId: string;
  readonly dueOn: string;
  /** How many departments are asked by this call; who was asked before is not asked again. */
  readonly asked: number;
}

/** 征求意见: asks departments for their opinion on the frozen draft. */
@Injectable()
export class AskOpinions {
  constructor(
    private readonly commands: CommandRunner,
    private readonly messages: LifeMessages,
  ) {}

  /**
   * @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_state`, `already_asked`, 422 `due_on_past`,
   * `unit_unknown`.
   */
  run(
    ctx: RequestContext,
    evaluationId: string,
    wanted: { readonly dueOn: string; readonly unitIds: readonly string[] },
  ): Promise<AskedOpinions> {
    const unitIds = [...new Set(wanted.unitIds.map((id) => id.toLowerCase()))];
    const input = { evaluationId, dueOn: wanted.dueOn, unitIds };
    return this.commands.run(ctx, { name: 'evaluation.ask-opinions', input }, async (tx) => {
      const frame = await loadFrame(readsIn(tx), tx.jurisdictionId, evaluationId, 'FOR SHARE');
      requireActivity(frame.state, 'opinion');
      requireDueDay(wanted.dueOn, businessDay(tx.now));
      const known = await activeUnits(readsIn(tx), tx.jurisdictionId, unitIds);
      if (known.length < unitIds.length) {
        throw unprocessable('unit_unknown', '有的单位不在本地区单位名录中或已停用，请从单位列表中重新选择。');
      }
      const asked = await askOpinions(tx, evaluationId, wanted.dueOn, unitIds);
      if (asked.length === 0) throw conflict('already_asked', '这些单位都已征求意见，请在意见列表中查看答复。');
      tx.audit({
        action: 'opinion.asked',
        subject: { type: 'evaluation', id: evaluationId },
        after: { dueOn: wanted.dueOn, unitIds },
      });
      await this.messages.opinionsAsked(tx, frame, wanted.dueOn, asked);
      return { evaluationId, dueOn: wanted.dueOn, asked: asked.length };
    });
  }
}
