import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ChannelName } from '../domain/channels.js';
import { deliveriesQueued } from '../events.js';
import { findDelivery, requeue } from '../persistence/deliveries.js';

/** Queues again what was given up, or waits for its next attempt, under the same ids. */
@Injectable()
export class ResendDeliveries {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404; 409 for one that has arrived, that waits for its first attempt or is on its way. */
  one(ctx: RequestContext, id: string): Promise<{ id: string; state: 'QUEUED' }> {
    return this.commands.run(ctx, { name: 'notifications.resend-delivery', input: { id } }, async (tx) => {
      const found = await findDelivery(readsIn(tx), tx.jurisdictionId, id);
      if (!found) throw noSuch('delivery', '投递');
      const [queued] = await requeue(tx, { id, channel: null });
      if (queued === undefined) {
        throw conflict(
          'delivery_not_resendable',
          '只有失败或放弃的投递可以重发；这一条已送达、正在等待首次发送或正在发送。',
        );
      }
      tx.publish(deliveriesQueued, {});
      tx.audit({
        action: 'delivery.resent',
        subject: { type: 'delivery', id },
        before: { state: found.state, attempts: found.attempts },
        after: { state: 'QUEUED' },
      });
      return { id, state: 'QUEUED' };
    });
  }

  /** All that were given up, of one channel or of all. */
  dead(ctx: RequestContext, channel: ChannelName | null): Promise<{ queued: number }> {
    return this.commands.run(ctx, { name: 'notifications.resend-dead', input: { channel } }, async (tx) => {
      const queued = await requeue(tx, { id: null, channel });
      if (queued.length > 0) tx.publish(deliveriesQueued, {});
      tx.audit({
        action: 'deliveries.resent',
        subject: { type: 'jurisdiction', id: tx.jurisdictionId },
        after: { channel, queued: queued.length },
      });
      return { queued: queued.length };
    });
  }
}
