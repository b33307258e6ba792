import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, stale, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { placeOf } from '../domain/channels.js';
import {
  endPreviousSecret,
  liveEndpoint,
  replaceSecret,
  type EndpointOwner,
  type LiveEndpoint,
} from '../persistence/webhook-endpoints.js';

const HOUR_MS = 60 * 60 * 1000;

export interface NewSecret {
  /** The owner's, in the form of Standard Webhooks; it is sealed and never shown. */
  readonly secret: string;
  /** So long messages are signed by the secret so far as well; 0: it has leaked and ends at once. */
  readonly keepHours: number;
}

export interface SecretReplaced {
  readonly id: string;
  readonly previousSecretUntil: Date | null;
}

/**
 * Another secret for a receiver without a message that it cannot verify: for a while every message is signed by both.
 * There are never more than two.
 */
@Injectable()
export class WebhookSecrets {
  constructor(
    private readonly commands: CommandRunner,
    private readonly secrets: SecretBox,
  ) {}

  /** @throws DomainError 404; 409 `secret_rotation_under_way`; 422 `secret_unchanged`. */
  replace(ctx: RequestContext, owner: EndpointOwner, { secret, keepHours }: NewSecret): Promise<SecretReplaced> {
    const input = { ...owner, keepHours, secret: sha256Hex(secret) };
    return this.commands.run(ctx, { name: 'notifications.replace-webhook-secret', input }, async (tx) => {
      const present = await requireLive(tx, owner);
      if (present.previousUntil && keepHours > 0) throw underWay();
      const place = placeOf.webhookSecret(present.id);
      if (this.secrets.open(present.secret, place).reveal() === secret) {
        throw unprocessable('secret_unchanged', '新密钥与当前密钥相同，请重新生成一个。');
      }
      const until = keepHours === 0 ? null : new Date(tx.now.getTime() + keepHours * HOUR_MS);
      if (!(await replaceSecret(tx, present, this.secrets.seal(secret, place), until))) throw stale();
      tx.audit({
        action: 'webhook-endpoint.secret-replaced',
        subject: { type: 'webhook-endpoint', id: present.id },
        after: { previousSecretUntil: until?.toISOString() ?? null },
      });
      return { id: present.id, previousSecretUntil: until };
    });
  }

  /** The receiver knows the new secret. @throws DomainError 404; 409 `no_previous_secret`. */
  endPrevious(ctx: RequestContext, owner: EndpointOwner): Promise<SecretReplaced> {
    return this.commands.run(ctx, { name: 'notifications.end-webhook-secret', input: { ...owner } }, async (tx) => {
      const present = await requireLive(tx, owner);
      if (!present.previousUntil) {
        throw conflict('no_previous_secret', '没有仍然有效的旧密钥，消息只用当前密钥签名。');
      }
      await endPreviousSecret(tx, present.id);
      tx.audit({
        action: 'webhook-endpoint.previous-secret-ended',
        subject: { type: 'webhook-endpoint', id: present.id },
        before: { previousSecretUntil: present.previousUntil.toISOString() },
      });
      return { id: present.id, previousSecretUntil: null };
    });
  }
}

async function requireLive(tx: Tx, owner: EndpointOwner): Promise<LiveEndpoint> {
  const present = await liveEndpoint(readsIn(tx), tx.jurisdictionId, owner, tx.now);
  if (!present) throw noSuch('webhook_endpoint', '接收地址');
  return present;
}

const underWay = () =>
  conflict(
    'secret_rotation_under_way',
    '上一次更换的旧密钥仍然有效。请先结束旧密钥再更换；密钥已泄露的，请将 keepHours 置为 0，两个旧密钥随即失效。',
  );
