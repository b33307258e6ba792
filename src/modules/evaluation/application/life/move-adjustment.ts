import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { conflict, stale, unprocessable } from '../../../../platform/errors.js';
import { canonicalJson, type JsonObject } from '../../../../platform/json.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import {
  adjustableScheme,
  overlap,
  SchemeReader,
  SchemeReviser,
  touchedBy,
  type SchemeDifference,
} from '../../../schemes/index.js';
import { requireDue, requireWithin } from '../../domain/life/adjustment-days.js';
import { ADJUSTMENT, type AdjustmentStep } from '../../domain/life/adjustment-machine.js';
import {
  changeAdjustment,
  loadAdjustment,
  lockAdjustmentsOf,
  pendingAdjustments,
  type AdjustmentRow,
} from '../../persistence/life/adjustments.js';
import { adjustmentView, type AdjustmentView } from './adjustment-view.js';
import type { WantedAdjustment } from './draft-adjustment.js';
import { requireWords } from './voices.js';

interface At {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version: number;
}

const DONE = {
  edit: 'edited',
  propose: 'proposed',
  approve: 'approved',
  reject: 'rejected',
  recall: 'recalled',
  apply: 'applied',
} as const satisfies Readonly<Record<AdjustmentStep, string>>;

/** 修改, 报批, 撤回, 登记批准或未批准, 实施. */
@Injectable()
export class MoveAdjustment {
  constructor(
    private readonly commands: CommandRunner,
    private readonly reviser: SchemeReviser,
    private readonly schemes: SchemeReader,
  ) {}

  /**
   * @throws DomainError 404 `adjustment_not_found`, 409 `adjustment_state`, 412 `stale_version`, 422 `text_required`,
   * `effective_outside_plan` and as `SchemeReviser.preview`.
   */
  edit(ctx: RequestContext, at: At, wanted: WantedAdjustment): Promise<AdjustmentView> {
    const changes = wanted.changes.map((change) => ({ ...change }));
    const { effectiveOn } = wanted;
    return this.step(ctx, 'edit', { ...at, reason: wanted.reason, changes, effectiveOn }, async (tx, row) => {
      const reason = requireWords(wanted.reason, '调整的理由');
      const difference = await this.reviser.preview(readsIn(tx), tx.jurisdictionId, row.schemeId, changes);
      await this.requireWithin(tx, row, effectiveOn);
      await changeAdjustment(tx, row, { reason, changes, difference, effectiveOn });
      return { reason, changes, effectiveOn };
    });
  }

  /**
   * The difference is that of the scheme as it is now.
   * @throws as `edit`, and 409 `adjustment_overlaps` while another one is under way that cannot be made together with it.
   */
  propose(ctx: RequestContext, at: At): Promise<AdjustmentView> {
    return this.step(ctx, 'propose', { ...at }, async (tx, row, state) => {
      await lockAdjustmentsOf(tx, row.schemeId);
      const difference = await this.reviser.preview(readsIn(tx), tx.jurisdictionId, row.schemeId, row.changes);
      await requireAlone(tx, row);
      await changeAdjustment(tx, row, { state, difference });
      return {};
    });
  }

  /**
   * @param approval `effectiveOn` of the approval goes before that of the draft; null leaves it.
   * @throws as `edit`, and 422 `approved_on_future`.
   */
  approve(
    ctx: RequestContext,
    at: At,
    approval: { readonly documentNumber: string; readonly approvedOn: string; readonly effectiveOn: string | null },
  ): Promise<AdjustmentView> {
    return this.step(ctx, 'approve', { ...at, ...approval }, async (tx, row, state) => {
      const today = businessDay(tx.now);
      const { approvedOn } = approval;
      if (approvedOn > today) {
        throw unprocessable('approved_on_future', `批准日期不能晚于今天（${today}），请核对批准文件。`);
      }
      const documentNumber = requireWords(approval.documentNumber, '批准文件的文号');
      const effectiveOn = approval.effectiveOn ?? row.effectiveOn;
      await this.requireWithin(tx, row, effectiveOn);
      await changeAdjustment(tx, row, { state, documentNumber, approvedOn, effectiveOn });
      return { documentNumber, approvedOn, effectiveOn };
    });
  }

  /** @throws as `edit`. */
  reject(ctx: RequestContext, at: At, wanted: { readonly reason: string }): Promise<AdjustmentView> {
    return this.step(ctx, 'reject', { ...at, reason: wanted.reason }, async (tx, row, state) => {
      const rejectReason = requireWords(wanted.reason, '未批准的理由');
      await changeAdjustment(tx, row, { state, rejectReason });
      return { rejectReason };
    });
  }

  /** Back to a draft, because it no longer fits or stands in another one's way. @throws as `edit`. */
  recall(ctx: RequestContext, at: At, wanted: { readonly reason: string }): Promise<AdjustmentView> {
    return this.step(ctx, 'recall', { ...at, reason: wanted.reason }, async (tx, row, state) => {
      const recallReason = requireWords(wanted.reason, '撤回的理由');
      await changeAdjustment(tx, row, { state, documentNumber: null, approvedOn: null });
      return { recallReason };
    });
  }

  /**
   * Makes the revision of the scheme: the changes that were approved and nothing else.
   * @throws as `SchemeReviser.adjust`, and 409 `adjustment_not_due`, `adjustment_outdated`.
   */
  apply(ctx: RequestContext, at: At): Promise<AdjustmentView> {
    return this.step(ctx, 'apply', { ...at }, async (tx, row, state) => {
      const { schemeId, changes, reason, documentNumber } = row;
      requireDue(row.effectiveOn, businessDay(tx.now));
      const approval = { documentNumber: documentNumber ?? '', reason };
      const { revision, difference } = await this.reviser.adjust(tx, schemeId, changes, approval);
      requireAsApproved(row.difference, difference);
      await changeAdjustment(tx, row, { state, revision, difference });
      return { revision };
    });
  }

  private async requireWithin(tx: Tx, { schemeId }: AdjustmentRow, effectiveOn: string | null): Promise<void> {
    requireWithin(await this.schemes.through(readsIn(tx)).header(tx.jurisdictionId, schemeId), effectiveOn);
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

async function requireAlone(tx: Tx, row: AdjustmentRow): Promise<void> {
  const reads = readsIn(tx);
  const scheme = await adjustableScheme(reads, tx.jurisdictionId, row.schemeId);
  const own = touchedBy(scheme, row.changes);
  const pending = await pendingAdjustments(reads, tx.jurisdictionId, row.schemeId);
  const other = pending.find(({ id, changes }) => id !== row.id && overlap(own, touchedBy(scheme, changes)));
  if (!other) return;
  throw conflict(
    'adjustment_overlaps',
    `与另一份${ADJUSTMENT.words[other.state]}的规划调整建议（理由：${other.reason}）涉及同一内容。请先办结或撤回那一份，或修改本建议。`,
  );
}

/** What was approved was a change from something to something: from anything else it is another change. */
function requireAsApproved(shown: SchemeDifference, made: SchemeDifference): void {
  if (changesIn(shown) === changesIn(made)) return;
  throw conflict(
    'adjustment_outdated',
    '报批之后方案又作了修订，这份调整的内容与批准时不同，没有实施。请撤回后重新核对、报批。',
  );
}

/** How much stays unchanged is no part of it. */
function changesIn({ sections, tasks, indicators }: SchemeDifference): string {
  const parts = [tasks, indicators].map(({ added, removed, changed }) => ({ added, removed, changed }));
  return canonicalJson([sections?.added ?? [], ...parts]);
}
