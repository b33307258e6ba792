import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, stale, unprocessable } from '../../../platform/errors.js';
import { sha256Hex } from '../../../platform/json.js';
import { forgiveEndpoint, HELD_UNTIL } from '../../../platform/outbound/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { ReceiverAddresses } from '../../notifications/index.js';
import { UnitDirectory } from '../../organizations/index.js';
import { endpointOf, placeOfSecret } from '../domain/subscription.js';
import { sendEventsJob } from '../jobs/send-events.definition.js';
import { holdDeliveries, requeueDeliveries } from '../persistence/delivery-rows.js';
import {
  updateSubscription,
  type LockedSubscription,
  type SubscriptionItem,
  type SubscriptionPatch,
} from '../persistence/subscription-rows.js';
import type { SubscriptionInput } from './create-subscription.js';
import { HandOut } from './hand-out.js';
import { requireKnownTypes, requireLocked, requireUnits, subscriptionIn } from './subscription-input.js';

const HOUR_MS = 60 * 60 * 1000;

export interface SubscriptionAt {
  readonly id: string;
  readonly version: number;
}

export type SubscriptionChanges = Partial<Omit<SubscriptionInput, 'secret' | 'since'>>;

export interface NewSecret {
  readonly secret: string;
  /** So long events are signed by the secret so far as well; 0: it has leaked and ends at once. */
  readonly keepHours: number;
}

/** Changes, pauses, resumes and ends a subscription, and gives it another secret. */
@Injectable()
export class ChangeSubscription {
  constructor(
    private readonly commands: CommandRunner,
    private readonly secrets: SecretBox,
    private readonly units: UnitDirectory,
    private readonly addresses: ReceiverAddresses,
    private readonly handOut: HandOut,
  ) {}

  /**
   * What has been handed out already goes to the new address; types and units decide about what comes after it.
   * @throws DomainError 404 `webhook_not_found`, `unit_not_found`, 412 `stale_version`, 422 `address_refused`,
   * `event_type_unknown`.
   */
  edit(ctx: RequestContext, at: SubscriptionAt, changes: SubscriptionChanges): Promise<SubscriptionItem> {
    if (changes.url !== undefined) this.addresses.requireUrl(changes.url);
    requireKnownTypes(changes.types ?? []);
    return this.change(ctx, 'edit', at, changes, async (tx, { url, name, types, unitIds, perMinute }) => {
      await requireUnits(tx, this.units, changes.unitIds ?? null);
      if (changes.url !== undefined && changes.url !== url) await forgiveEndpoint(tx, endpointOf(at.id));
      tx.audit({
        action: 'webhook.changed',
        subject: { type: 'webhook', id: at.id },
        before: { name, host: hostOf(url), types: [...types], unitIds: unitIds && [...unitIds], perMinute },
        after: { changed: Object.keys(changes), ...(changes.url !== undefined && { host: hostOf(changes.url) }) },
      });
      return changes;
    });
  }

  /** Nothing is sent any more; what happens stays in the feed. */
  pause(ctx: RequestContext, at: SubscriptionAt, reason: string): Promise<SubscriptionItem> {
    return this.change(ctx, 'pause', at, { reason }, async (tx, { state }) => {
      if (state === 'PAUSED') throw conflict('webhook_paused', '这个订阅已经暂停。');
      await holdDeliveries(tx, at.id, HELD_UNTIL);
      tx.audit({ action: 'webhook.paused', subject: { type: 'webhook', id: at.id }, after: { reason } });
      return { state: 'PAUSED', pausedBy: 'ADMINISTRATOR', pauseReason: reason, pausedAt: tx.now };
    });
  }

  /** Goes on where it stopped; what was given up is tried once more. */
  resume(ctx: RequestContext, at: SubscriptionAt): Promise<SubscriptionItem> {
    return this.change(
      ctx,
      'resume',
      at,
      {},
      async (tx, { state }) => {
        if (state !== 'PAUSED') throw conflict('webhook_not_paused', '这个订阅没有暂停，不必恢复。');
        await forgiveEndpoint(tx, endpointOf(at.id));
        const again = await requeueDeliveries(tx, at.id, {}, tx.now);
        const waiting = await holdDeliveries(tx, at.id, tx.now);
        tx.audit({ action: 'webhook.resumed', subject: { type: 'webhook', id: at.id }, after: { again, waiting } });
        tx.enqueue(sendEventsJob, {});
        return { state: 'ACTIVE', pausedBy: null, pauseReason: null, pausedAt: null, failingSince: null };
      },
      (tx) => this.handOut.within(tx),
    );
  }

  /** What still waits for it is given up; its log stays for the retention. */
  async end(ctx: RequestContext, at: SubscriptionAt): Promise<void> {
    await this.commands.run(ctx, { name: 'integration.end-webhook', input: at }, async (tx) => {
      const present = await requireLocked(tx, at.id);
      if (present.version !== at.version) throw stale(await subscriptionIn(tx, at.id));
      await holdDeliveries(tx, at.id, tx.now);
      await updateSubscription(tx, at, {
        state: 'ENDED',
        pausedBy: null,
        pauseReason: null,
        pausedAt: null,
        previousSecret: null,
        previousUntil: null,
      });
      tx.audit({
        action: 'webhook.ended',
        subject: { type: 'webhook', id: at.id },
        before: { name: present.name, host: hostOf(present.url) },
      });
      tx.enqueue(sendEventsJob, {});
      return null;
    });
  }

  /**
   * Another secret without an event that the receiver cannot verify: for a while every event is signed by both. There
   * are never more than two.
   * @throws DomainError 404; 409 `secret_rotation_under_way`; 412; 422 `secret_unchanged`.
   */
  replaceSecret(ctx: RequestContext, at: SubscriptionAt, { secret, keepHours }: NewSecret): Promise<SubscriptionItem> {
    const input = { keepHours, secret: sha256Hex(secret) };
    return this.change(ctx, 'replace-secret-of', at, input, async (tx, present) => {
      const place = placeOfSecret(at.id);
      const rotating = present.previousUntil !== null && present.previousUntil > tx.now;
      if (rotating && keepHours > 0) throw underWay();
      if (this.secrets.open(present.secret, place).reveal() === secret) {
        throw unprocessable('secret_unchanged', '新密钥与当前密钥相同，请重新生成一个。');
      }
      const until = keepHours === 0 ? null : new Date(tx.now.getTime() + keepHours * HOUR_MS);
      tx.audit({
        action: 'webhook.secret-replaced',
        subject: { type: 'webhook', id: at.id },
        after: { previousSecretUntil: until?.toISOString() ?? null },
      });
      const sealed = this.secrets.seal(secret, place);
      return { secret: sealed, previousSecret: until && present.secret, previousUntil: until };
    });
  }

  private change(
    ctx: RequestContext,
    verb: string,
    at: SubscriptionAt,
    input: object,
    decide: (tx: Tx, present: LockedSubscription) => Promise<SubscriptionPatch>,
    after?: (tx: Tx) => Promise<unknown>,
  ): Promise<SubscriptionItem> {
    return this.commands.run(ctx, { name: `integration.${verb}-webhook`, input: { ...at, input } }, async (tx) => {
      const present = await requireLocked(tx, at.id);
      if (present.version !== at.version) throw stale(await subscriptionIn(tx, at.id));
      await updateSubscription(tx, at, await decide(tx, present));
      await after?.(tx);
      return subscriptionIn(tx, at.id);
    });
  }
}

function hostOf(url: string): string {
  return new URL(url).host;
}

const underWay = () =>
  conflict(
    'secret_rotation_under_way',
    '上一次更换的旧密钥仍然有效。请等它到期；密钥已泄露的，请将 keepHours 置为 0，旧密钥随即失效。',
  );
