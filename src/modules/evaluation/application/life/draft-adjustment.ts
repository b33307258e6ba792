import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { newId } from '../../../../platform/ids.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SchemeReader, SchemeReviser, type SchemeChange } from '../../../schemes/index.js';
import { requireWithin } from '../../domain/life/adjustment-days.js';
import { requireActivity } from '../../domain/life/activities.js';
import { insertAdjustment, loadAdjustment } from '../../persistence/life/adjustments.js';
import { loadFrame } from '../../persistence/life/evaluated-frame.js';
import { adjustmentView, type AdjustmentView } from './adjustment-view.js';
import { requireWords } from './voices.js';

export interface WantedAdjustment {
  readonly reason: string;
  readonly changes: readonly SchemeChange[];
  /** First day on which it is to be in force, `YYYY-MM-DD`; null: the day on which it is made. */
  readonly effectiveOn: string | null;
}

/** 规划调整建议: what an evaluation has shown to need another target, text, deadline or unit. */
@Injectable()
export class DraftAdjustment {
  constructor(
    private readonly commands: CommandRunner,
    private readonly reviser: SchemeReviser,
    private readonly schemes: SchemeReader,
  ) {}

  /**
   * @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_state`, 422 `text_required`, `effective_outside_plan`
   * and as `SchemeReviser.preview`.
   */
  run(ctx: RequestContext, evaluationId: string, wanted: WantedAdjustment): Promise<AdjustmentView> {
    const changes = wanted.changes.map((change) => ({ ...change }));
    const { effectiveOn } = wanted;
    const input = { evaluationId, reason: wanted.reason, changes, effectiveOn };
    return this.commands.run(ctx, { name: 'adjustment.draft', input }, async (tx) => {
      const reads = readsIn(tx);
      const { state, schemeId } = await loadFrame(reads, tx.jurisdictionId, evaluationId, 'FOR SHARE');
      requireActivity(state, 'adjustment');
      const reason = requireWords(wanted.reason, '调整的理由');
      const difference = await this.reviser.preview(reads, tx.jurisdictionId, schemeId, changes);
      requireWithin(await this.schemes.through(reads).header(tx.jurisdictionId, schemeId), effectiveOn);
      const id = newId();
      await insertAdjustment(tx, { id, evaluationId, reason, changes, difference, effectiveOn });
      tx.audit({
        action: 'adjustment.drafted',
        subject: { type: 'adjustment', id },
        after: { evaluationId, schemeId, reason, changes, effectiveOn },
      });
      return adjustmentView(await loadAdjustment(reads, tx.jurisdictionId, id), ctx.actor);
    });
  }
}
