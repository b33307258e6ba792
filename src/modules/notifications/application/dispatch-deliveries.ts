import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Gatherer } from '../../../platform/gatherer.js';
import { OutboundEngine, type ClaimedMessage, type Prepared } from '../../../platform/outbound/index.js';
import { EMAIL_CONFIRMATION } from '../domain/email-confirmation.js';
import { quietUntil } from '../domain/quiet-hours.js';
import { dueDeliveries, type DueDelivery } from '../persistence/due-delivery.js';
import { quietHours } from '../persistence/targets.js';
import { EmailChannel } from './email-channel.js';
import { WebhookChannel } from './webhook-channel.js';

/** Sends every delivery that is due. Each is read afresh: people change their settings while messages wait. */
@Injectable()
export class DispatchDeliveries {
  private readonly reading = new Gatherer<string, DueDelivery>((ids) =>
    dueDeliveries(this.database, ids, this.clock.now()),
  );

  constructor(
    private readonly engine: OutboundEngine,
    private readonly database: Database,
    private readonly email: EmailChannel,
    private readonly webhook: WebhookChannel,
    private readonly clock: Clock,
  ) {}

  run(signal: AbortSignal): Promise<number> {
    return this.engine.drain('delivery', (message) => this.prepare(message), signal);
  }

  private async prepare({ id }: ClaimedMessage): Promise<Prepared> {
    const delivery = await this.reading.ask(id);
    if (delivery.user.disabled) return { kind: 'DROP', reason: '收件人的账号已停用' };
    if (!delivery.setting?.enabled) return { kind: 'DROP', reason: '本辖区已停用该渠道' };
    const until = quietUntil(quietOf(delivery), this.clock.now());
    if (until) return { kind: 'LATER', until };
    switch (delivery.channel) {
      case 'EMAIL':
        return this.email.prepare(delivery);
      case 'WEBHOOK':
        return this.webhook.prepare(delivery);
    }
  }
}

/** A receiver of a unit is a machine, which nobody can disturb; a code is awaited by whoever has asked for it. */
function quietOf({ notification, personal, webhook }: DueDelivery) {
  if (personal === null || webhook?.personal === false || notification.kind === EMAIL_CONFIRMATION) return null;
  return quietHours(personal.quietFrom, personal.quietUntil);
}
