import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/runtime-config.js';
import { Database } from '../../../platform/database/database.js';
import type { JsonObject } from '../../../platform/json.js';
import {
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
import { endByReceiver } from '../persistence/webhook-endpoints.js';

export interface WebhookReceiver {
  readonly id: string;
  readonly url: string;
  /** Sealed. */
  readonly secret: string;
  /** Sealed; the receiver may still know only this one. Null: there is none. */
  readonly previousSecret: string | null;
}

const JSON_MEDIA_TYPE = 'application/json; charset=utf-8';

/** Messages as signed webhooks. */
@Injectable()
export class WebhookChannel {
  constructor(
    private readonly webhooks: SignedWebhooks,
    private readonly secrets: SecretBox,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  prepare({ id, jurisdictionId, notification, user, setting, webhook }: DueDelivery): Prepared {
    if (!webhook || webhook.ended) return { kind: 'DROP', reason: '接收地址已停用' };
    const payload = webhookPayload({ notification, recipient: user, publicUrl: this.config.publicUrl });
    return {
      kind: 'SEND',
      rate: { perMinute: (setting?.settings as WebhookSettings).perMinute },
      send: () => this.send(jurisdictionId, webhook, id, payload),
    };
  }

  /** @param messageId the same for each attempt; the receiver tells repetitions by it. */
  async send(
    jurisdictionId: string,
    receiver: WebhookReceiver,
    messageId: string,
    payload: JsonObject,
  ): Promise<AttemptOutcome> {
    const { id, url, secret, previousSecret } = receiver;
    const secrets = (previousSecret === null ? [secret] : [secret, previousSecret]).map((sealed) =>
      this.secrets.open(sealed, placeOf.webhookSecret(id)),
    );
    const body = JSON.stringify(payload);
    const answer = await this.webhooks.post({ url, secrets, id: messageId, mediaType: JSON_MEDIA_TYPE, body });
    if (answer instanceof NoAnswer) return { kind: 'RETRY', reason: answer.reason };
    const now = this.clock.now();
    if (isGone(answer)) await endByReceiver(this.database, jurisdictionId, receiver.id, now);
    return webhookOutcome(answer, now);
  }
}
