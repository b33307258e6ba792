import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { JsonObject } from '../../../platform/json.js';
import type { OutgoingState } from '../../../platform/outbound/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { CLOUD_EVENT_MEDIA_TYPE, cloudEvent } from '../domain/cloud-event.js';
import {
  deliveredBefore,
  findDelivered,
  type DeliveredDetail,
  type DeliveredEvent,
} from '../persistence/delivery-rows.js';
import { subscriptionsAfter, type SubscriptionItem } from '../persistence/subscription-rows.js';
import { requireSubscription } from './subscription-input.js';

export interface DeliveredQuery {
  readonly state?: OutgoingState;
  readonly subject?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface DeliveredView extends Omit<DeliveredDetail, 'event'> {
  /** What is sent at each attempt; time and signatures are made anew each time and not kept. */
  readonly request: { readonly method: 'POST'; readonly headers: JsonObject; readonly body: JsonObject };
}

/** Subscriptions and what became of their events. */
@Injectable()
export class SubscriptionQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ actor }: RequestContext, query: { cursor?: string; limit: number }): Promise<Page<SubscriptionItem>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, {}, ['uuid']);
    const { jurisdictionId } = actor;
    const now = this.clock.now();
    const rows = await subscriptionsAfter(this.database, jurisdictionId, now, after as string | null, query.limit + 1);
    return page(rows, query.limit, {}, ({ id }) => [id]);
  }

  /** @throws DomainError 404 `webhook_not_found`. */
  get({ actor }: RequestContext, id: string): Promise<SubscriptionItem> {
    return requireSubscription(this.database, actor.jurisdictionId, this.clock.now(), id);
  }

  /** @throws DomainError 404 `webhook_not_found`. */
  async events(ctx: RequestContext, id: string, query: DeliveredQuery): Promise<Page<DeliveredEvent>> {
    await this.get(ctx, id);
    const filter = { id, state: query.state ?? null, subject: query.subject ?? null };
    const [before = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, filter, ['int']);
    const rows = await deliveredBefore(
      this.database,
      ctx.actor.jurisdictionId,
      id,
      filter,
      before === null ? null : within(before as number),
      query.limit + 1,
    );
    return page(rows, query.limit, filter, ({ position }) => [position]);
  }

  /** @throws DomainError 404 `webhook_not_found`, `event_not_found`. */
  async event(ctx: RequestContext, id: string, eventId: string): Promise<DeliveredView> {
    await this.get(ctx, id);
    const { jurisdictionId } = ctx.actor;
    const found = await findDelivered(this.database, jurisdictionId, id, eventId);
    if (!found) throw noSuch('event', '事件');
    const { event, ...delivered } = found;
    const headers = { 'content-type': CLOUD_EVENT_MEDIA_TYPE, 'webhook-id': eventId };
    return { ...delivered, request: { method: 'POST', headers, body: cloudEvent(jurisdictionId, event) } };
  }
}

/** What PostgreSQL can hold; a cursor is the caller's. */
function within(position: number): number {
  return Math.max(0, Math.min(position, Number.MAX_SAFE_INTEGER));
}
