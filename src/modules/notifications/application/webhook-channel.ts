import { Inject, Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '../../../platform/clock/clock.js';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/runtime-config.js';
import { Database } from '../../../platform/database/database.js';
import type { JsonObject } from '../../../platform/json.js';
import {
  GuardedHttp,
  NoAnswer,
  type AttemptOutcome,
  type HttpAnswer,
  type Prepared,
} from '../../../platform/outbound/index.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { placeOf, type WebhookSettings } from '../domain/channels.js';
import { webhookPayload } from '../domain/webhook-payload.js';
import { isGone, webhookOutcome } from '../domain/webhook-outcome.js';
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

/**
 * Signed webhooks (Standard Webhooks 1.0): id of the message, time and signatures in the headers, one of each secret that
 * is valid.
 */
@Injectable()
export class WebhookChannel {
  constructor(
    private readonly http: GuardedHttp,
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
    const answer = await this.post(receiver, messageId, JSON.stringify(payload));
    if (answer instanceof NoAnswer) return { kind: 'RETRY', reason: answer.reason };
    const now = this.clock.now();
    if (isGone(answer)) await endByReceiver(this.database, jurisdictionId, receiver.id, now);
    return webhookOutcome(answer, now);
  }

  private async post(
    { id, url, secret, previousSecret }: WebhookReceiver,
    messageId: string,
    body: string,
  ): Promise<HttpAnswer | NoAnswer> {
    const now = this.clock.now();
    const valid = previousSecret === null ? [secret] : [secret, previousSecret];
    const signatures = valid.map((sealed) =>
      new Webhook(this.secrets.open(sealed, placeOf.webhookSecret(id)).reveal()).sign(messageId, now, body),
    );
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    };
    return this.http.send({ method: 'POST', url, headers, body }).catch((error: unknown) => {
      if (error instanceof NoAnswer) return error;
      throw error;
    });
  }
}
