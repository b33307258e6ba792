import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '../clock/clock.js';
import type { Secret } from '../config/secret.js';
import { GuardedHttp, NoAnswer, type HttpAnswer } from './http-client.js';

export interface SignedWebhook {
  readonly url: string;
  /** Every secret that is valid now: one, or two while one takes the other's place. */
  readonly secrets: readonly Secret[];
  /** The same for each attempt; the receiver tells repetitions by it. */
  readonly id: string;
  readonly mediaType: string;
  readonly body: string;
  /** Of the exchange; that of the `GuardedHttp` where nothing is said. */
  readonly timeMs?: number;
}

/**
 * Sends webhooks by the scheme of Standard Webhooks 1.0: id of the message, time and signatures in the headers, one
 * signature for each secret that is valid.
 */
@Injectable()
export class SignedWebhooks {
  constructor(
    private readonly http: GuardedHttp,
    private readonly clock: Clock,
  ) {}

  async post({ url, secrets, id, mediaType, body, timeMs }: SignedWebhook): Promise<HttpAnswer | NoAnswer> {
    const now = this.clock.outside();
    const headers = {
      'content-type': mediaType,
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret.reveal()).sign(id, now, body)).join(' '),
    };
    const request = { method: 'POST', url, headers, body, ...(timeMs !== undefined && { timeMs }) } as const;
    return this.http.send(request).catch((error: unknown) => {
      if (error instanceof NoAnswer) return error;
      throw error;
    });
  }
}
