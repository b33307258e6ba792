import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { stepAbove } from '../domain/ladder.js';
import { ladderOf } from '../persistence/ladders.js';
import { readOwed } from '../persistence/order-subject.js';
import { takeRaise } from '../persistence/proposals.js';
import { LockedOrders, type OrderVersion } from './locked-orders.js';
import { orderView, type OrderView } from './order-view.js';
import { requireText } from './require-text.js';
import { OrderWriter, type OrderWording } from './write-order.js';

export interface RaiseInput extends OrderVersion, OrderWording {
  readonly reason: string;
}

/** 升级: the order ends, and a new one of the next colour refers to it. */
@Injectable()
export class RaiseOrder {
  constructor(
    private readonly commands: CommandRunner,
    private readonly orders: LockedOrders,
    private readonly writer: OrderWriter,
  ) {}

  /** @returns the new order. @throws DomainError 404, 409 `order_state_conflict`, `ladder_top`, 412, 422. */
  async run(ctx: RequestContext, input: RaiseInput): Promise<OrderView> {
    const demonstration = await this.writer.isDemonstration();
    return this.commands.run(ctx, { name: 'supervision.raise-order', input }, async (tx) => {
      const reads = readsIn(tx);
      const decided = await this.orders.decide(tx, input, 'raise');
      const { order } = decided;
      const ladder = await ladderOf(reads, tx.jurisdictionId, order.schemeId);
      const step = stepAbove(ladder, order.colour);
      if (!step) throw conflict('ladder_top', '已是最高一档督办，不能再升级。请约谈或按规定报领导处理。');
      const reason = requireText(input.reason, '升级的理由');
      const owed = await readOwed(reads, tx.jurisdictionId, order.obligationIds);
      await this.orders.move(tx, decided, { text: reason });
      const raised = {
        subject: order,
        // What has come in meanwhile is no matter of the new order.
        owed: owed.filter(({ state }) => state === 'PENDING' || state === 'RETURNED'),
        reasons: [],
        ladder,
        step,
        former: order,
        wording: input,
      };
      const id = await this.writer.write(tx, raised, demonstration);
      await takeRaise(tx, order.id, id);
      return orderView(reads, ctx.actor, id, businessDay(tx.now));
    });
  }
}
