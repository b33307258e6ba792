import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { OutgoingState } from '../../../platform/outbound/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ChannelName } from '../domain/channels.js';
import { deliveriesBefore, findDelivery, type DeliveryItem, type DeliveryView } from '../persistence/deliveries.js';

export interface DeliveriesQuery {
  readonly state?: OutgoingState;
  readonly channel?: ChannelName;
  readonly user?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The delivery log: who was sent something how, and what was answered; never what it said. */
@Injectable()
export class ListDeliveries {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, query: DeliveriesQuery): Promise<Page<DeliveryItem>> {
    const filter = { state: query.state ?? null, channel: query.channel ?? null, user: query.user ?? null };
    const [before = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, filter, ['uuid']);
    const { jurisdictionId } = ctx.actor;
    const rows = await deliveriesBefore(
      this.database,
      jurisdictionId,
      filter,
      before as string | null,
      query.limit + 1,
    );
    return page(rows, query.limit, filter, (row) => [row.id]);
  }

  /** @throws DomainError 404 `delivery_not_found`. */
  async one(ctx: RequestContext, id: string): Promise<DeliveryView> {
    const found = await findDelivery(this.database, ctx.actor.jurisdictionId, id);
    if (!found) throw noSuch('delivery', '投递');
    return found;
  }
}
