import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { Downloaded } from '../../../platform/http/download.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { renderOrderDocx } from '../documents/order-docx.js';
import { requireVisible } from '../domain/who-sees.js';
import { readOrder } from '../persistence/order-rows.js';
import { orderView, type OrderView } from './order-view.js';

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** An order for those who may see it: what it says, what became of it, and its paper. */
@Injectable()
export class GetOrder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `supervision_order_not_found`, 403 `foreign_unit`. */
  async run(ctx: RequestContext, id: string): Promise<OrderView> {
    const order = await readOrder(this.database, ctx.actor.jurisdictionId, id);
    requireVisible(ctx.actor, order);
    return orderView(this.database, ctx.actor, id, this.clock.today());
  }

  /** The Word file, from what was written down when it was issued alone: the same bytes each time. */
  async document(ctx: RequestContext, id: string): Promise<Downloaded> {
    const order = await readOrder(this.database, ctx.actor.jurisdictionId, id);
    requireVisible(ctx.actor, order);
    const { facts } = order;
    return {
      fileName: `${facts.documentNumber}（${facts.unit}）.docx`,
      mediaType: WORD_MEDIA_TYPE,
      bytes: await renderOrderDocx(facts),
    };
  }
}
