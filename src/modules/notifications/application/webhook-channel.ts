import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/runtime-config.js';
import type { JsonObject } from '../../../platform/json.js';
import {
  HELD_UNTIL,
  isGone,
  NoAnswer,
  SignedWebhooks,
  webhookOutcome,
  type AttemptOutcome,
  type Prepared,
} from '../../../platform/outbound/index.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { placeOf, type WebhookSettings } from '../domain/channels.js';
import { webhookPayload } from '../domain/webhook-payload.js';
import type { DueDelivery } from '../persistence/due-delivery.js';
import { StoppedReceivers } from './stopped-receivers.js';

export interface WebhookReceiver {
  readonly id: string;
  readonly url: string;
  /** Sealed. */
  readonly secret: string;
  /** Sealed; the receiver may still know only this one. Null: there is none. */
  readonly previousSecret: string | null;
}

export interface WebhookAttempt {
  readonly outcome: AttemptOutcome;
  /** The receiver wants no more. */
  readonly gone: boolean;
}

const JSON_MEDIA_TYPE = 'application/json; charset=utf-8';

/** Messages as signed webhooks. */
@Injectable()
export class WebhookChannel {
  constructor(
    private readonly webhooks: SignedWebhooks,
    private readonly secrets: SecretBox,
    private readonly stopped: StoppedReceivers,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  prepare({ id, jurisdictionId, notification, user, setting, webhook }: DueDelivery): Prepared {
    if (!webhook || webhook.ended) return { kind: 'DROP', reason: '接收地址已停用' };
    if (webhook.paused) return { kind: 'LATER', until: HELD_UNTIL };
    const payload = webhookPayload({ notification, recipient: user, publicUrl: this.config.publicUrl });
    return {
      kind: 'SEND',
      rate: { perMinute: (setting?.settings as WebhookSettings).perMinute },
      send: async () => {
        const { outcome, gone } = await this.send(webhook, id, payload);
        if (gone) await this.stopped.gone(jurisdictionId, webhook.id);
        return outcome;
      },
    };
  }

  /**
   * Notes nothing.
   * @param messageId the same for each attempt; the receiver tells repetitions by it.
   */
  async send(receiver: WebhookReceiver, messageId: string, payload: JsonObject): Promise<WebhookAttempt> {
    const { id, url, secret, previousSecret } = receiver;
    const secrets = (previousSecret === null ? [secret] : [secret, previousSecret]).map((sealed) =>
      this.secrets.open(sealed, placeOf.webhookSecret(id)),
    );
    const body = JSON.stringify(payload);
    const answer = await this.webhooks.post({ url, secrets, id: messageId, mediaType: JSON_MEDIA_TYPE, body });
    if (answer instanceof NoAnswer) return { outcome: { kind: 'RETRY', reason: answer.reason }, gone: false };
    return { outcome: webhookOutcome(answer, this.clock.now()), gone: isGone(answer) };
  }
}
