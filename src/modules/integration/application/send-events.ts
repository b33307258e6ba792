import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import {
  HELD_UNTIL,
  isGone,
  NoAnswer,
  OutboundEngine,
  SignedWebhooks,
  webhookOutcome,
  type AttemptOutcome,
  type ClaimedMessage,
  type HttpAnswer,
  type Prepared,
} from '../../../platform/outbound/index.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { CLOUD_EVENT_MEDIA_TYPE, cloudEvent } from '../domain/cloud-event.js';
import { placeOfSecret } from '../domain/subscription.js';
import { dueEvent, type DueEvent } from '../persistence/delivery-rows.js';
import { noteFaring } from '../persistence/subscription-rows.js';
import { HandOut } from './hand-out.js';
import { WatchSubscriptions } from './watch-subscriptions.js';

/** To one receiver at once. */
const STREAMS = { perReceiver: 4 };
/** Shorter than what other receivers are given: these are programs, which accept first and work afterwards. */
const TIME_MS = 10_000;
/** The receiver works and cannot take this one event: no mark against the receiver. */
const ABOUT_THIS_ONE: ReadonlySet<number> = new Set([400, 409, 413, 415, 422]);

export interface EventReceiver {
  readonly id: string;
  readonly url: string;
  /** Sealed. */
  readonly secrets: readonly string[];
}

/** Sends every event that is due to whoever wants it, those of one thing one after the other. */
@Injectable()
export class SendEvents {
  constructor(
    private readonly engine: OutboundEngine,
    private readonly database: Database,
    private readonly webhooks: SignedWebhooks,
    private readonly secrets: SecretBox,
    private readonly handOut: HandOut,
    private readonly watch: WatchSubscriptions,
    private readonly clock: Clock,
  ) {}

  /** Until nothing is due or the worker stops; what a window has made room for is handed out and sent as well. */
  async run(signal: AbortSignal): Promise<void> {
    do {
      await this.engine.drain('event_delivery', (message) => this.prepare(message), signal, STREAMS);
    } while (!signal.aborted && (await this.handOut.everywhere()) > 0);
  }

  /** @returns the receiver's answer, or why there is none; nothing is noted. */
  post(receiver: EventReceiver, id: string, body: string): Promise<HttpAnswer | NoAnswer> {
    const secrets = receiver.secrets.map((sealed) => this.secrets.open(sealed, placeOfSecret(receiver.id)));
    return this.webhooks.post({
      url: receiver.url,
      secrets,
      id,
      mediaType: CLOUD_EVENT_MEDIA_TYPE,
      body,
      timeMs: TIME_MS,
    });
  }

  private async prepare({ id, jurisdictionId }: ClaimedMessage): Promise<Prepared> {
    const due = await dueEvent(this.database, id, this.clock.now());
    switch (due.subscription.state) {
      case 'ENDED':
        return { kind: 'DROP', reason: '订阅已删除' };
      case 'PAUSED':
        return { kind: 'LATER', until: HELD_UNTIL };
      case 'ACTIVE':
        return {
          kind: 'SEND',
          rate: { perMinute: due.subscription.perMinute },
          send: () => this.send(jurisdictionId, due),
        };
    }
  }

  private async send(jurisdictionId: string, { subscription, event }: DueEvent): Promise<AttemptOutcome> {
    const body = JSON.stringify(cloudEvent(jurisdictionId, event));
    const answer = await this.post(subscription, event.id, body);
    const outcome = outcomeOf(answer, this.clock.now());
    const failed = outcome.kind !== 'SENT' && !(outcome.kind === 'RETRY' && outcome.onlyThis);
    await noteFaring(this.database, subscription.id, failed ? this.clock.now() : null);
    if (!(answer instanceof NoAnswer) && isGone(answer)) await this.watch.gone(jurisdictionId, subscription.id);
    return outcome;
  }
}

export function outcomeOf(answer: HttpAnswer | NoAnswer, now: Date): AttemptOutcome {
  if (answer instanceof NoAnswer) return { kind: 'RETRY', reason: answer.reason };
  const outcome = webhookOutcome(answer, now);
  return outcome.kind === 'RETRY' && ABOUT_THIS_ONE.has(answer.status) ? { ...outcome, onlyThis: true } : outcome;
}
