import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { requireDeadline } from '../domain/deadline.js';
import { LockedOrders, type OrderVersion } from './locked-orders.js';
import { orderView, type OrderView } from './order-view.js';
import { requireText } from './require-text.js';

export interface RequestOrderExtensionInput extends OrderVersion {
  readonly deadline: string;
  readonly reason: string;
}

export interface GrantOrderExtensionInput extends OrderVersion {
  /** Default: the day that the unit wished for. */
  readonly deadline?: string;
}

export interface RefuseOrderExtensionInput extends OrderVersion {
  readonly reason: string;
}

/** 延期: asked for by the unit up to the deadline, decided by 督查室, at whatever time. */
@Injectable()
export class OrderExtension {
  constructor(
    private readonly commands: CommandRunner,
    private readonly orders: LockedOrders,
    private readonly calendars: Calendars,
  ) {}

  /** @throws DomainError 404, 403 `foreign_unit`, 409 `extension_too_late`, `extension_pending`, 412, 422. */
  request(ctx: RequestContext, input: RequestOrderExtensionInput): Promise<OrderView> {
    return this.commands.run(ctx, { name: 'supervision.request-extension', input }, async (tx) => {
      const decided = await this.orders.decide(tx, input, 'request-extension');
      const text = requireText(input.reason, '申请延期的理由');
      const wantedDeadline = requireDeadline(await this.calendars.within(tx), input.deadline, decided.order.deadline);
      await this.orders.move(tx, decided, { wantedDeadline, text, day: wantedDeadline });
      return orderView(readsIn(tx), ctx.actor, input.orderId, businessDay(tx.now));
    });
  }

  /** @throws DomainError 404, 409 `no_extension_pending`, 412, 422 `deadline_invalid`. */
  grant(ctx: RequestContext, input: GrantOrderExtensionInput): Promise<OrderView> {
    return this.commands.run(ctx, { name: 'supervision.grant-extension', input }, async (tx) => {
      const decided = await this.orders.decide(tx, input, 'grant-extension');
      const wanted = input.deadline ?? decided.order.wantedDeadline ?? '';
      const deadline = requireDeadline(await this.calendars.within(tx), wanted, decided.order.deadline);
      await this.orders.move(tx, decided, { deadline, day: deadline });
      return orderView(readsIn(tx), ctx.actor, input.orderId, businessDay(tx.now));
    });
  }

  /** @throws DomainError 404, 409 `no_extension_pending`, 412, 422 `text_required`. */
  refuse(ctx: RequestContext, input: RefuseOrderExtensionInput): Promise<OrderView> {
    return this.commands.run(ctx, { name: 'supervision.refuse-extension', input }, async (tx) => {
      const decided = await this.orders.decide(tx, input, 'refuse-extension');
      const text = requireText(input.reason, '不同意延期的理由');
      await this.orders.move(tx, decided, { text, day: decided.order.deadline });
      return orderView(readsIn(tx), ctx.actor, input.orderId, businessDay(tx.now));
    });
  }
}
