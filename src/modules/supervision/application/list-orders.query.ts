import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import type { OrderState } from '../domain/order-machine.js';
import { visibleUnits } from '../domain/who-sees.js';
import { ordersBefore } from '../persistence/order-rows.js';
import { orderSummary, type OrderSummary } from './order-view.js';

export interface OrdersQuery {
  readonly scheme?: string;
  readonly unit?: string;
  readonly task?: string;
  readonly state?: OrderState;
  readonly overdue?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** Supervision orders, newest first. A unit sees its own. */
@Injectable()
export class ListOrders {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  async run({ actor }: RequestContext, query: OrdersQuery): Promise<Page<OrderSummary>> {
    const filter = {
      scheme: query.scheme ?? null,
      unit: query.unit ?? null,
      task: query.task ?? null,
      state: query.state ?? null,
      overdue: query.overdue ?? null,
      visibleTo: visibleUnits(actor),
    };
    const [before = null] = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : [];
    const today = this.clock.today();
    const at = { today, before: before as string | null, limit: query.limit + 1 };
    const rows = await ordersBefore(this.database, actor.jurisdictionId, filter, at);
    const calendar = await this.calendars.of(actor.jurisdictionId);
    const summaries = rows.map((row) => orderSummary(row, today, calendar));
    return page(summaries, query.limit, filter, ({ id }) => [id]);
  }
}
