import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import { forgiveEndpoint, type AttemptOutcome } from '../../../platform/outbound/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { TEST_PAYLOAD } from '../domain/webhook-payload.js';
import { deliveriesQueued } from '../events.js';
import { storedChannel } from '../persistence/channel-settings.js';
import { mailEndpoint, webhookEndpoint } from '../persistence/targets.js';
import { liveEndpoint } from '../persistence/webhook-endpoints.js';
import { EmailChannel } from './email-channel.js';
import { WebhookChannel } from './webhook-channel.js';

export interface TestResult {
  readonly sent: boolean;
  /** What was answered, or why there was no answer. */
  readonly answer: string;
  /** Of a failure that has one: `smtp_certificate_untrusted`, … */
  readonly code: string | null;
}

const SUBJECT = '测试邮件';
const WORDS = '这是一封测试邮件，收到即表示邮件渠道设置正确。';

/** The administrator's test button: one message at once, whether or not the channel is switched on. */
@Injectable()
export class TestChannels {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly emails: EmailChannel,
    private readonly webhooks: WebhookChannel,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 409 `channel_not_set_up`. */
  async email(ctx: RequestContext, to: string): Promise<TestResult> {
    const { jurisdictionId } = ctx.actor;
    const stored = await storedChannel(this.database, jurisdictionId, 'EMAIL');
    if (!stored) throw conflict('channel_not_set_up', '邮件渠道尚未设置，请先保存邮件服务器，再发送测试邮件。');
    const letter = { id: newId(), to, subject: SUBJECT, text: `${WORDS}\n`, html: `<p>${WORDS}</p>` };
    const outcome = await this.emails.sendOnce(this.emails.accountOf({ ...stored, jurisdictionId }), letter);
    const subject = { type: 'notification-channel', id: 'EMAIL' } as const;
    return this.recorded(ctx, subject, mailEndpoint(jurisdictionId), outcome);
  }

  /** @throws DomainError 404. */
  async webhook(ctx: RequestContext, id: string): Promise<TestResult> {
    const { jurisdictionId } = ctx.actor;
    const endpoint = await liveEndpoint(this.database, jurisdictionId, { id }, this.clock.now());
    if (!endpoint) throw noSuch('webhook_endpoint', '接收地址');
    const { outcome } = await this.webhooks.send(endpoint, newId(), TEST_PAYLOAD);
    return this.recorded(ctx, { type: 'webhook-endpoint', id }, webhookEndpoint(id), outcome);
  }

  /** Something has left the house, so it is on record. What waits for a receiver that turns out to work waits no more. */
  private recorded(
    ctx: RequestContext,
    subject: { readonly type: 'notification-channel' | 'webhook-endpoint'; readonly id: string },
    endpoint: string,
    outcome: AttemptOutcome,
  ): Promise<TestResult> {
    const sent = outcome.kind === 'SENT';
    const { answer, code } =
      outcome.kind === 'SENT'
        ? { answer: outcome.answer ?? '', code: null }
        : { answer: outcome.reason, code: outcome.code ?? null };
    return this.commands.run(ctx, { name: 'notifications.test-channel', input: subject }, async (tx) => {
      tx.audit({ action: 'notification-channel.tested', subject, after: { sent, code } });
      if (sent) {
        await forgiveEndpoint(tx, endpoint);
        tx.publish(deliveriesQueued, {});
      }
      return { sent, answer, code };
    });
  }
}
