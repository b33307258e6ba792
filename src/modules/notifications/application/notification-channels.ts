import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unprocessable } from '../../../platform/errors.js';
import { forgiveEndpoint } from '../../../platform/outbound/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import {
  CHANNELS,
  DEFAULT_WEBHOOK,
  keepsPassword,
  placeOf,
  type ChannelName,
  type EmailSettings,
  type WebhookSettings,
} from '../domain/channels.js';
import { storeChannel, storedChannel, storedChannels, type StoredChannel } from '../persistence/channel-settings.js';
import { mailEndpoint } from '../persistence/targets.js';
import { ReceiverAddresses } from './receiver-addresses.js';

export interface ChannelView {
  readonly channel: ChannelName;
  readonly enabled: boolean;
  /** Null: never set up. */
  readonly settings: EmailSettings | WebhookSettings | null;
  readonly hasPassword: boolean;
  /** 0: never set up. */
  readonly version: number;
}

export interface EmailChannelInput {
  readonly enabled: boolean;
  readonly settings: EmailSettings;
  /** Left out: as it is. Null: none. */
  readonly password?: string | null;
}

/** How the jurisdiction uses its channels; what is secret goes in and never comes out. */
@Injectable()
export class NotificationChannels {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly secrets: SecretBox,
    private readonly addresses: ReceiverAddresses,
  ) {}

  async list(ctx: RequestContext): Promise<{ items: ChannelView[] }> {
    const stored = await storedChannels(this.database, ctx.actor.jurisdictionId);
    return { items: CHANNELS.map((name) => viewOf(name, stored.find(({ channel }) => channel === name) ?? null)) };
  }

  one(ctx: RequestContext, channel: ChannelName): Promise<ChannelView> {
    return this.read(this.database, ctx.actor.jurisdictionId, channel);
  }

  /** @throws DomainError 412; 422 `password_required`, `address_refused`. */
  replaceEmail(ctx: RequestContext, version: number, input: EmailChannelInput): Promise<ChannelView> {
    const { enabled, settings, password } = input;
    this.addresses.requireHost(settings.host);
    return this.replace(ctx, 'EMAIL', version, { enabled, settings }, (tx, present) => {
      if (password !== undefined) return password && this.seal(tx, password);
      if (!present?.secret || keepsPassword(present.settings as EmailSettings, settings))
        return present?.secret ?? null;
      throw unprocessable('password_required', '更换了邮件服务器或账号，请重新填写密码；不需要密码的，请传 null。');
    });
  }

  replaceWebhook(
    ctx: RequestContext,
    version: number,
    input: { readonly enabled: boolean; readonly settings: WebhookSettings },
  ): Promise<ChannelView> {
    return this.replace(ctx, 'WEBHOOK', version, input, () => null);
  }

  private replace(
    ctx: RequestContext,
    channel: ChannelName,
    version: number,
    next: Pick<StoredChannel, 'enabled' | 'settings'>,
    secretOf: (tx: Tx, present: StoredChannel | null) => string | null,
  ): Promise<ChannelView> {
    const input = { channel, version, ...next };
    return this.commands.run(ctx, { name: 'notifications.replace-channel', input }, async (tx) => {
      const present = await storedChannel(readsIn(tx), tx.jurisdictionId, channel);
      const secret = secretOf(tx, present);
      await storeChannel(tx, present, version, { ...next, channel, secret });
      if (channel === 'EMAIL') await forgiveEndpoint(tx, mailEndpoint(tx.jurisdictionId));
      const after = await this.read(readsIn(tx), tx.jurisdictionId, channel);
      tx.audit({
        action: 'notification-channel.replaced',
        subject: { type: 'notification-channel', id: channel },
        before: present && { enabled: present.enabled, settings: present.settings },
        after: {
          enabled: next.enabled,
          settings: next.settings,
          passwordChanged: secret !== (present?.secret ?? null),
        },
      });
      return after;
    });
  }

  private seal(tx: Tx, password: string): string {
    return this.secrets.seal(password, placeOf.smtpPassword(tx.jurisdictionId));
  }

  private async read(reads: Reads, jurisdictionId: string, channel: ChannelName): Promise<ChannelView> {
    return viewOf(channel, await storedChannel(reads, jurisdictionId, channel));
  }
}

function viewOf(channel: ChannelName, stored: StoredChannel | null): ChannelView {
  return {
    channel,
    enabled: stored?.enabled ?? false,
    settings: stored?.settings ?? (channel === 'WEBHOOK' ? DEFAULT_WEBHOOK : null),
    hasPassword: stored !== null && stored.secret !== null,
    version: stored?.version ?? 0,
  };
}
