import { Injectable, Logger } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import { forgiveEndpoint, GONE_WORDS } from '../../../platform/outbound/index.js';
import { systemContext, type RequestContext } from '../../../platform/security/actor.js';
import { UserDirectory } from '../../identity/index.js';
import { deliveriesQueued } from '../events.js';
import { pauseEndpoint, resumeEndpoint, type StoppedEndpoint } from '../persistence/paused-endpoints.js';
import { webhookEndpoint } from '../persistence/targets.js';
import { liveEndpoint, type EndpointOwner } from '../persistence/webhook-endpoints.js';
import { insertNotifications } from './insert-notifications.js';

const KIND = 'WEBHOOK_PAUSED';

export interface ResumedReceiver {
  readonly id: string;
  /** Messages that are sent now. */
  readonly waiting: number;
}

/**
 * A receiver that wants no more (410 Gone) rests: it stays listed with its reason, messages for it wait, and whoever can
 * mend it is told. Only people end a receiver.
 */
@Injectable()
export class StoppedReceivers {
  private readonly logger = new Logger(StoppedReceivers.name);

  constructor(
    private readonly commands: CommandRunner,
    private readonly people: UserDirectory,
  ) {}

  async gone(jurisdictionId: string, id: string): Promise<void> {
    const ctx = systemContext(jurisdictionId, newId());
    await this.commands.run(ctx, { name: 'notifications.pause-webhook', derived: true }, async (tx) => {
      const stopped = await pauseEndpoint(tx, id, GONE_WORDS);
      if (!stopped) return;
      tx.audit({
        action: 'webhook-endpoint.paused',
        subject: { type: 'webhook-endpoint', id },
        before: { state: 'ACTIVE' },
        after: { state: 'PAUSED', by: 'RECEIVER', reason: GONE_WORDS },
      });
      await this.tell(tx, id, stopped);
      this.logger.warn(`webhook endpoint ${id} paused: 410`);
    });
  }

  /**
   * Sends what has waited, and what the receiver refused when it was paused.
   * @throws DomainError 404; 409 `webhook_not_paused`.
   */
  resume(ctx: RequestContext, owner: EndpointOwner): Promise<ResumedReceiver> {
    return this.commands.run(ctx, { name: 'notifications.resume-webhook', input: { ...owner } }, async (tx) => {
      const present = await liveEndpoint(readsIn(tx), tx.jurisdictionId, owner, tx.now);
      if (!present) throw noSuch('webhook_endpoint', '接收地址');
      const { id } = present;
      const waiting = await resumeEndpoint(tx, id);
      if (waiting === null) throw conflict('webhook_not_paused', '这个接收地址没有暂停，不必恢复。');
      await forgiveEndpoint(tx, webhookEndpoint(id));
      tx.publish(deliveriesQueued, {});
      tx.audit({
        action: 'webhook-endpoint.resumed',
        subject: { type: 'webhook-endpoint', id },
        before: { state: 'PAUSED' },
        after: { state: 'ACTIVE', waiting },
      });
      return { id, waiting };
    });
  }

  /** A person's own receiver is the person's business, an official one the administrators'. */
  private async tell(tx: Tx, id: string, { userId, url }: StoppedEndpoint): Promise<void> {
    const day = businessDay(tx.now);
    const administrators =
      userId === null ? await this.people.within(tx).recipients(tx.jurisdictionId, null, 'administrator', day) : [];
    const userIds = userId === null ? [...new Set(administrators.map((each) => each.userId))] : [userId];
    const [where, link] =
      userId === null ? ['“接收地址”', '/webhook-endpoints'] : ['个人消息设置', '/me/notification-settings'];
    const title = `消息接收地址“${new URL(url).host}”已自动暂停`;
    const text = `${GONE_WORDS}。发往该地址的消息仍在等待，不会丢失；请与接收方核对地址和服务后，在${where}中恢复，不再使用的请删除。`;
    const body = { groups: [{ heading: title, lines: [{ text, link }] }] };
    const dedupeKey = `${KIND}:${id}:${tx.now.toISOString()}`;
    await insertNotifications(
      tx,
      userIds.map((each) => ({ userId: each, kind: KIND, dedupeKey, day, title, body })),
    );
  }
}
