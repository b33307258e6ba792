import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';

export interface ReadNotification {
  readonly id: string;
  readonly readAt: string;
}

/** Marks a message of one's own as read. The first reading counts; asking again changes and records nothing. */
@Injectable()
export class MarkNotificationRead {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
  ) {}

  /** @throws DomainError 404 `notification_not_found`, also for another person's message. */
  async run(ctx: RequestContext, id: string): Promise<ReadNotification> {
    const found = await this.database.one<{ readAt: Date | null }>(
      `SELECT read_at AS "readAt" FROM notification WHERE jurisdiction_id = $1 AND user_id = $2 AND id = $3`,
      [ctx.actor.jurisdictionId, ctx.actor.userId, id],
    );
    if (!found) throw noSuch('notification', '消息');
    if (found.readAt) return { id, readAt: found.readAt.toISOString() };
    return this.commands.run(ctx, { name: 'notifications.read', input: { id } }, async (tx) => {
      const [row] = await tx.sql<{ readAt: Date }>(
        `UPDATE notification SET read_at = coalesce(read_at, $3) WHERE jurisdiction_id = $1 AND id = $2
         RETURNING read_at AS "readAt"`,
        [tx.jurisdictionId, id, tx.now],
      );
      tx.audit({ action: 'notification.read', subject: { type: 'notification', id } });
      return { id, readAt: row!.readAt.toISOString() };
    });
  }
}
