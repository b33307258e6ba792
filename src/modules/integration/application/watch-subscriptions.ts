import { Injectable, Logger } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { newId } from '../../../platform/ids.js';
import { GONE_WORDS, HELD_UNTIL } from '../../../platform/outbound/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import { UserDirectory } from '../../identity/index.js';
import { pauseReason, type PausedBy } from '../domain/subscription.js';
import { holdDeliveries } from '../persistence/delivery-rows.js';
import {
  faringBadly,
  lockSubscription,
  updateSubscription,
  type FaringSubscription,
} from '../persistence/subscription-rows.js';
import { tellAdministrators, type Notice } from './tell-administrators.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Leaves a receiver alone that takes nothing any more, and never without telling the administrators. */
@Injectable()
export class WatchSubscriptions {
  private readonly logger = new Logger(WatchSubscriptions.name);

  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly people: UserDirectory,
    private readonly clock: Clock,
  ) {}

  async run(correlationId = newId()): Promise<void> {
    const now = this.clock.now();
    await forEachOf(await faringBadly(this.database, new Date(now.getTime() - DAY_MS)), async (faring) => {
      const reason = pauseReason(faring, now);
      if (reason !== null) await this.pause(faring.jurisdictionId, faring.id, 'SERVICE', reason, correlationId);
      else if (faring.givenUp > 0) await this.tellGivenUp(faring, correlationId);
    });
  }

  /** The receiver has answered 410: it wants no more. */
  async gone(jurisdictionId: string, id: string): Promise<void> {
    await this.pause(jurisdictionId, id, 'RECEIVER', GONE_WORDS, newId());
  }

  private async pause(
    jurisdictionId: string,
    id: string,
    by: PausedBy,
    reason: string,
    correlationId: string,
  ): Promise<void> {
    const ctx = systemContext(jurisdictionId, correlationId);
    await this.commands.run(ctx, { name: 'integration.stop-subscription', derived: true }, async (tx) => {
      const present = await lockSubscription(tx, id);
      if (present?.state !== 'ACTIVE') return;
      await updateSubscription(tx, present, { state: 'PAUSED', pausedBy: by, pauseReason: reason, pausedAt: tx.now });
      await holdDeliveries(tx, id, HELD_UNTIL);
      tx.audit({
        action: 'webhook.paused',
        subject: { type: 'webhook', id },
        before: { state: 'ACTIVE' },
        after: { state: 'PAUSED', by, reason },
      });
      await this.tell(tx, {
        kind: 'WEBHOOK_PAUSED',
        key: `${id}:${tx.now.toISOString()}`,
        title: `事件订阅“${present.name}”已自动暂停`,
        text: `${reason}。事件仍在保留，不会丢失；请与接收方核对地址和服务后，在“事件订阅”中恢复，即从中断处继续。`,
      });
      this.logger.warn(`webhook ${id} paused: ${reason}`);
    });
  }

  /** Once a day for each subscription. */
  private async tellGivenUp({ id, jurisdictionId, name }: FaringSubscription, correlationId: string): Promise<void> {
    const ctx = systemContext(jurisdictionId, correlationId);
    await this.commands.run(ctx, { name: 'integration.tell-given-up', derived: true }, (tx) =>
      this.tell(tx, {
        kind: 'WEBHOOK_GIVEN_UP',
        key: `${id}:${businessDay(tx.now)}`,
        title: `事件订阅“${name}”有事件未能送达`,
        text: '接收方多日拒收个别事件，已停止重试，其他事件照常发送。请在该订阅的投递记录中查看应答，与接收方核对后重发。',
      }),
    );
  }

  private tell(tx: Tx, notice: Omit<Notice, 'link'>): Promise<void> {
    return tellAdministrators(tx, this.people, { ...notice, link: '/webhooks' });
  }
}
