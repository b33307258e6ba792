import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { TYPE_PREFIX } from '../domain/catalogue.js';
import { outcomeOf, SendEvents } from './send-events.js';
import { requireLocked } from './subscription-input.js';

/** Sends a test event now and tells what the receiver answered. It is in no feed and no log. */
@Injectable()
export class TestSubscription {
  constructor(
    private readonly commands: CommandRunner,
    private readonly events: SendEvents,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `webhook_not_found`. */
  async run(ctx: RequestContext, id: string): Promise<{ sent: boolean; answer: string }> {
    const { url, secret, previousSecret, previousUntil } = await this.commands.run(
      ctx,
      { name: 'integration.test-webhook', input: { id } },
      async (tx) => {
        tx.audit({ action: 'webhook.tested', subject: { type: 'webhook', id } });
        return requireLocked(tx, id);
      },
    );
    const now = this.clock.now();
    const both = previousSecret !== null && previousUntil !== null && previousUntil > now;
    const eventId = newId();
    const body = JSON.stringify({
      specversion: '1.0',
      id: eventId,
      source: `urn:fengong:jurisdiction:${ctx.actor.jurisdictionId}`,
      type: `${TYPE_PREFIX}test.v1`,
      subject: `webhook/${id}`,
      time: now.toISOString(),
      datacontenttype: 'application/json',
      data: { title: '这是一条测试事件' },
    });
    const receiver = { id, url, secrets: both ? [secret, previousSecret] : [secret] };
    const outcome = outcomeOf(await this.events.post(receiver, eventId, body), now);
    if (outcome.kind === 'SENT') return { sent: true, answer: outcome.answer ?? '' };
    return { sent: false, answer: outcome.reason };
  }
}
