import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { OrderAction } from '../domain/order-machine.js';
import { evidenceOfUnit } from '../persistence/orders.js';
import { LockedOrders, type OrderVersion } from './locked-orders.js';
import { orderView, type OrderView } from './order-view.js';
import { requireText } from './require-text.js';

type PlainAction = Extract<OrderAction, 'sign' | 'reply' | 'reject-reply' | 'close' | 'revoke'>;

export interface OrderMove extends OrderVersion {
  readonly action: PlainAction;
  /** The reply, the reason, the conclusion; signing needs none. */
  readonly text?: string;
  /** Of a reply: pieces of evidence of the unit's own reports. */
  readonly evidenceIds?: readonly string[];
}

const TEXT_OF: Readonly<Record<PlainAction, string | null>> = {
  sign: null,
  reply: '办理情况',
  'reject-reply': '退回的理由',
  close: '销号结论',
  revoke: '撤销的理由',
};

/** 签收, 回复, 退回回复, 销号, 撤销: the steps that only change the state and say why. */
@Injectable()
export class MoveOrder {
  constructor(
    private readonly commands: CommandRunner,
    private readonly orders: LockedOrders,
  ) {}

  /**
   * @throws DomainError 404 `supervision_order_not_found`, 403 `foreign_unit`, 409 `order_state_conflict`,
   * 412 `stale_version`, 422 `text_required`, `evidence_unknown`.
   */
  run(ctx: RequestContext, input: OrderMove): Promise<OrderView> {
    return this.commands.run(ctx, { name: `supervision.${input.action}`, input }, async (tx) => {
      const decided = await this.orders.decide(tx, input, input.action);
      const what = TEXT_OF[input.action];
      const text = what === null ? undefined : requireText(input.text ?? '', what);
      const evidenceIds = [...new Set(input.evidenceIds ?? [])];
      await requireOwnEvidence(tx, decided.order.unitId, evidenceIds);
      await this.orders.move(tx, decided, { text, evidenceIds });
      return orderView(readsIn(tx), ctx.actor, input.orderId, businessDay(tx.now));
    });
  }
}

async function requireOwnEvidence(tx: Tx, unitId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await evidenceOfUnit(tx, unitId, ids);
  const errors = ids.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [{ field: `evidenceIds.${index}`, code: 'unknown', message: '不是本单位填报中的佐证材料' }],
  );
  if (errors.length === 0) return;
  throw unprocessable('evidence_unknown', '只能引用本单位填报中已上传的佐证材料，请重新选择。', errors);
}
