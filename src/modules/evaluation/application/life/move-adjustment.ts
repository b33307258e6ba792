import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { stale, unprocessable } from '../../../../platform/errors.js';
import type { JsonObject } from '../../../../platform/json.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SchemeReviser } from '../../../schemes/index.js';
import { ADJUSTMENT, type AdjustmentStep } from '../../domain/life/adjustment-machine.js';
import { changeAdjustment, loadAdjustment, type AdjustmentRow } from '../../persistence/life/adjustments.js';
import { adjustmentView, type AdjustmentView } from './adjustment-view.js';
import type { WantedAdjustment } from './draft-adjustment.js';
import { requireWords } from './voices.js';

interface At {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version: number;
}

const DONE: Readonly<Record<AdjustmentStep, string>> = {
  edit: 'edited',
  propose: 'proposed',
  approve: 'approved',
  reject: 'rejected',
  apply: 'applied',
};

/** 修改, 报批, 登记批准或未批准, 实施. */
@Injectable()
export class MoveAdjustment {
  constructor(
    private readonly commands: CommandRunner,
    private readonly reviser: SchemeReviser,
  ) {}

  /**
   * @throws DomainError 404 `adjustment_not_found`, 409 `adjustment_state`, 412 `stale_version`, 422 `text_required` and
   * as `SchemeReviser.preview`.
   */
  edit(ctx: RequestContext, at: At, wanted: WantedAdjustment): Promise<AdjustmentView> {
    const changes = wanted.changes.map((change) => ({ ...change }));
    return this.step(ctx, 'edit', { ...at, reason: wanted.reason, changes }, async (tx, row) => {
      const reason = requireWords(wanted.reason, '调整的理由');
      const difference = await this.reviser.preview(readsIn(tx), tx.jurisdictionId, row.schemeId, changes);
      await changeAdjustment(tx, row.id, { reason, changes, difference });
      return { reason, changes };
    });
  }

  /** The difference is that of the scheme as it is now. @throws as `edit`. */
  propose(ctx: RequestContext, at: At): Promise<AdjustmentView> {
    return this.step(ctx, 'propose', { ...at }, async (tx, row, state) => {
      const difference = await this.reviser.preview(readsIn(tx), tx.jurisdictionId, row.schemeId, row.changes);
      await changeAdjustment(tx, row.id, { state, difference });
      return {};
    });
  }

  /** @throws as `edit`, and 422 `approved_on_future`. */
  approve(
    ctx: RequestContext,
    at: At,
    approval: { readonly documentNumber: string; readonly approvedOn: string },
  ): Promise<AdjustmentView> {
    return this.step(ctx, 'approve', { ...at, ...approval }, async (tx, row, state) => {
      const today = businessDay(tx.now);
      const { approvedOn } = approval;
      if (approvedOn > today) {
        throw unprocessable('approved_on_future', `批准日期不能晚于今天（${today}），请核对批准文件。`);
      }
      const documentNumber = requireWords(approval.documentNumber, '批准文件的文号');
      await changeAdjustment(tx, row.id, { state, documentNumber, approvedOn });
      return { documentNumber, approvedOn };
    });
  }

  /** @throws as `edit`. */
  reject(ctx: RequestContext, at: At, wanted: { readonly reason: string }): Promise<AdjustmentView> {
    return this.step(ctx, 'reject', { ...at, reason: wanted.reason }, async (tx, row, state) => {
      const rejectReason = requireWords(wanted.reason, '未批准的理由');
      await changeAdjustment(tx, row.id, { state, rejectReason });
      return { rejectReason };
    });
  }

  /** Makes the revision of the scheme: the changes that were approved and nothing else. @throws as `SchemeReviser.adjust`. */
  apply(ctx: RequestContext, at: At): Promise<AdjustmentView> {
    return this.step(ctx, 'apply', { ...at }, async (tx, row, state) => {
      const { schemeId, changes, reason, documentNumber } = row;
      const difference = await this.reviser.preview(readsIn(tx), tx.jurisdictionId, schemeId, changes);
      const approval = { documentNumber: documentNumber ?? '', reason };
      const { revision } = await this.reviser.adjust(tx, schemeId, changes, approval);
      await changeAdjustment(tx, row.id, { state, revision, difference });
      return { revision };
    });
  }

  private step(
    ctx: RequestContext,
    step: AdjustmentStep,
    input: At & JsonObject,
    change: (tx: Tx, row: AdjustmentRow, next: AdjustmentRow['state']) => Promise<JsonObject>,
  ): Promise<AdjustmentView> {
    return this.commands.run(ctx, { name: `adjustment.${step}`, input }, async (tx) => {
      const reads = readsIn(tx);
      const row = await loadAdjustment(reads, tx.jurisdictionId, input.id, 'FOR UPDATE OF a');
      if (row.version !== input.version) throw stale(adjustmentView(row, ctx.actor));
      const next = ADJUSTMENT.decide(row.state, step);
      const after = await change(tx, row, next);
      tx.audit({
        action: `adjustment.${DONE[step]}`,
        subject: { type: 'adjustment', id: row.id },
        before: { state: row.state },
        after: { state: next, ...after },
      });
      return adjustmentView(await loadAdjustment(reads, tx.jurisdictionId, row.id), ctx.actor);
    });
  }
}
