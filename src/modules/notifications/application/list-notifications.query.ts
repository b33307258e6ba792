import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { MessageBody, MessageKind } from '../domain/message.js';

export interface NotificationRow {
  readonly id: string;
  readonly day: string;
  readonly kind: MessageKind;
  readonly title: string;
  readonly body: MessageBody;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface NotificationsFilter {
  readonly unread?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** The caller's own inbox, newest day first. Nobody reads another person's. */
@Injectable()
export class ListNotifications {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, query: NotificationsFilter): Promise<Page<NotificationRow>> {
    const { jurisdictionId, userId } = ctx.actor;
    const filter = { userId, unread: query.unread ?? null };
    const [day, id] = query.cursor === undefined ? [null, null] : decodeCursor(query.cursor, filter, ['day', 'uuid']);
    const rows = await this.database.query<NotificationRow>(
      `SELECT id, day, kind, title, body, created_at AS "createdAt", read_at AS "readAt"
       FROM notification
       WHERE jurisdiction_id = $1 AND user_id = $2
         AND ($3::boolean IS NULL OR (read_at IS NULL) = $3)
         AND ($4::date IS NULL OR (day, id) < ($4::date, $5::uuid))
       ORDER BY day DESC, id DESC LIMIT $6`,
      [jurisdictionId, userId, filter.unread, day, id, query.limit + 1],
    );
    return page(rows, query.limit, filter, (row) => [row.day, row.id]);
  }
}
