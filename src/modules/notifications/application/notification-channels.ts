import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unprocessable } from '../../../platform/errors.js';
import type { JsonObject } from '../../../platform/json.js';
import { endpointHealth, forgiveEndpoint, type EndpointHealth } from '../../../platform/outbound/index.js';
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
import { describeCertificates, requireCertificates, type TrustedCertificate } from '../domain/trusted-certificates.js';
import { storeChannel, storedChannel, storedChannels, type StoredChannel } from '../persistence/channel-settings.js';
import { mailEndpoint } from '../persistence/targets.js';
import { ReceiverAddresses } from './receiver-addresses.js';

export interface ChannelView {
  readonly channel: ChannelName;
  readonly enabled: boolean;
  /** Null: never set up. */
  readonly settings: EmailSettings | WebhookSettings | null;
  readonly hasPassword: boolean;
  /** Of the mail server: who vouches for it; null: the well-known authorities, or no mail server. */
  readonly trusted: readonly TrustedCertificate[] | null;
  /** Of the mail server; null of webhooks, whose receivers each have their own. */
  readonly health: EndpointHealth | null;
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
    private readonly clock: Clock,
  ) {}

  async list(ctx: RequestContext): Promise<{ items: ChannelView[] }> {
    const { jurisdictionId } = ctx.actor;
    const stored = await storedChannels(this.database, jurisdictionId);
    const health = await mailHealth(this.database, jurisdictionId);
    const items = CHANNELS.map((name) => viewOf(name, stored.find(({ channel }) => channel === name) ?? null, health));
    return { items };
  }

  one(ctx: RequestContext, channel: ChannelName): Promise<ChannelView> {
    return this.read(this.database, ctx.actor.jurisdictionId, channel);
  }

  /** @throws DomainError 412; 422 `password_required`, `address_refused`, `ca_…`. */
  replaceEmail(ctx: RequestContext, version: number, input: EmailChannelInput): Promise<ChannelView> {
    const { enabled, password } = input;
    const settings = { ...input.settings, caCertificates: this.trustedBy(input.settings) };
    this.addresses.requireHost(settings.host);
    return this.replace(ctx, 'EMAIL', version, { enabled, settings }, (tx, present) => {
      if (password !== undefined) return password && this.seal(tx, password);
      if (!present?.secret || keepsPassword(present.settings as EmailSettings, settings))
        return present?.secret ?? null;
      throw unprocessable(
        'password_required',
        '更换了邮件服务器、账号或信任的证书，请重新填写密码；不需要密码的，请传 null。',
      );
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
        before: present && { enabled: present.enabled, settings: recorded(present.settings) },
        after: {
          enabled: next.enabled,
          settings: recorded(next.settings),
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
    const stored = await storedChannel(reads, jurisdictionId, channel);
    return viewOf(channel, stored, await mailHealth(reads, jurisdictionId));
  }

  private trustedBy({ security, caCertificates }: EmailSettings): string | null {
    if (caCertificates === null) return null;
    if (security !== 'NONE') return requireCertificates(caCertificates, this.clock.now());
    throw unprocessable(
      'ca_without_tls',
      '不加密的连接不核对证书：请选择 TLS 或 STARTTLS，或将 caCertificates 置为 null。',
    );
  }
}

async function mailHealth(reads: Reads, jurisdictionId: string): Promise<EndpointHealth> {
  const key = mailEndpoint(jurisdictionId);
  return (await endpointHealth(reads, [key])).get(key)!;
}

function viewOf(channel: ChannelName, stored: StoredChannel | null, health: EndpointHealth): ChannelView {
  const settings = stored?.settings ?? (channel === 'WEBHOOK' ? DEFAULT_WEBHOOK : null);
  return {
    channel,
    enabled: stored?.enabled ?? false,
    settings,
    hasPassword: stored !== null && stored.secret !== null,
    trusted: settings && certificatesOf(settings),
    health: channel === 'EMAIL' ? health : null,
    version: stored?.version ?? 0,
  };
}

function certificatesOf(settings: EmailSettings | WebhookSettings): TrustedCertificate[] | null {
  if (!('caCertificates' in settings) || settings.caCertificates === null) return null;
  return describeCertificates(settings.caCertificates);
}

/** For the audit: of certificates what one recognises them by. */
function recorded(settings: EmailSettings | WebhookSettings): JsonObject {
  if (!('caCertificates' in settings)) return settings;
  const fingerprints = certificatesOf(settings)?.map(({ fingerprint }) => fingerprint) ?? null;
  return { ...settings, caCertificates: fingerprints };
}
