import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { placeOf, type ChannelName } from '../domain/channels.js';
import { requireCoherent } from '../domain/personal-settings.js';
import type { QuietHours } from '../domain/quiet-hours.js';
import {
  personalSettings,
  storePersonalSettings,
  type PersonalSettings,
  type StoredPersonalSettings,
} from '../persistence/personal-settings.js';
import { endByOwner, insertEndpoint, liveEndpoint } from '../persistence/webhook-endpoints.js';
import { EmailCode } from './email-code.js';
import { viewOf, type PersonalSettingsView } from './personal-settings.query.js';
import { ReceiverAddresses } from './receiver-addresses.js';

export interface PersonalSettingsInput {
  readonly channels: readonly ChannelName[];
  readonly email: string | null;
  readonly quietHours: QuietHours | null;
  /** Left out: stays as it is. The secret is the caller's, in the form of Standard Webhooks. */
  readonly webhook?: { readonly url: string; readonly secret: string } | null;
}

/** Sets where and when the caller wants messages. A new mailbox gets nothing until its code has come back. */
@Injectable()
export class ReplacePersonalSettings {
  constructor(
    private readonly commands: CommandRunner,
    private readonly secrets: SecretBox,
    private readonly codes: EmailCode,
    private readonly addresses: ReceiverAddresses,
  ) {}

  /** @throws DomainError 412; 422 for settings that contradict each other; 429 `code_too_soon`. */
  async run(ctx: RequestContext, version: number, input: PersonalSettingsInput): Promise<PersonalSettingsView> {
    if (input.webhook) this.addresses.requireUrl(input.webhook.url);
    const { webhook, ...rest } = input;
    const fingerprint = { ...rest, version, webhook: webhook ? { url: webhook.url } : webhook };
    return this.commands.run(ctx, { name: 'notifications.replace-settings', input: fingerprint }, async (tx) => {
      const userId = ctx.actor.userId!;
      const before = await viewOf(readsIn(tx), tx.jurisdictionId, userId, tx.now);
      if (before.version !== version) throw stale(before);
      requireCoherent(input, before);
      const stored = await personalSettings(readsIn(tx), tx.jurisdictionId, userId);
      await this.replaceWebhook(tx, userId, input.webhook);
      await storePersonalSettings(tx, userId, stored, version, await this.next(tx, userId, stored, input));
      const after = await viewOf(readsIn(tx), tx.jurisdictionId, userId, tx.now);
      tx.audit({
        action: 'notification-settings.replaced',
        subject: { type: 'user', id: userId },
        before: recorded(before),
        after: { ...recorded(after), webhookReplaced: input.webhook !== undefined },
      });
      return after;
    });
  }

  private async next(
    tx: Tx,
    userId: string,
    stored: StoredPersonalSettings | null,
    { channels, email, quietHours }: PersonalSettingsInput,
  ): Promise<PersonalSettings> {
    const chosen = {
      channels: [...channels].sort(),
      email,
      quietFrom: quietHours?.from ?? null,
      quietUntil: quietHours?.until ?? null,
    };
    if (stored && stored.email === email) return { ...stored, ...chosen };
    const sentAt = stored?.emailCodeAt ?? null;
    const code =
      email === null
        ? { emailCode: null, emailCodeAt: sentAt, emailCodeTries: 0 }
        : await this.codes.send(tx, userId, sentAt);
    return { ...chosen, ...code, emailConfirmedAt: null };
  }

  private async replaceWebhook(tx: Tx, userId: string, webhook: PersonalSettingsInput['webhook']): Promise<void> {
    if (webhook === undefined) return;
    const present = await liveEndpoint(readsIn(tx), tx.jurisdictionId, { userId }, tx.now);
    if (present) await endByOwner(tx, present.id);
    if (webhook === null) return;
    const id = newId();
    const secret = this.secrets.seal(webhook.secret, placeOf.webhookSecret(id));
    await insertEndpoint(tx, { id, userId, unitId: null, url: webhook.url, secret });
  }
}

/** For the audit: that there is an address, not which. */
function recorded({ channels, email, emailConfirmed, quietHours, webhook }: PersonalSettingsView) {
  return {
    channels: [...channels],
    hasEmail: email !== null,
    emailConfirmed,
    quietHours: quietHours && { ...quietHours },
    hasWebhook: webhook !== null,
  };
}
