import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { OUTBOUND_TIMING, type AttemptOutcome, type Prepared } from '../../../platform/outbound/index.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { placeOf, type EmailSettings } from '../domain/channels.js';
import { EMAIL_CONFIRMATION, withCode } from '../domain/email-confirmation.js';
import { renderEmail, type EmailContent } from '../domain/render-email.js';
import { smtpFailure, type SmtpFailure } from '../domain/smtp-outcome.js';
import type { DueDelivery } from '../persistence/due-delivery.js';
import { SmtpTransports, type Mailer, type SmtpAccount } from './smtp-transports.js';

export interface Letter extends EmailContent {
  /** Becomes the Message-ID: a second attempt is recognised as the same letter. */
  readonly id: string;
  readonly to: string;
}

/** E-mail through the jurisdiction's own mail server. */
@Injectable()
export class EmailChannel {
  constructor(
    private readonly transports: SmtpTransports,
    private readonly secrets: SecretBox,
    @Inject(CONFIG) private readonly config: Pick<RuntimeConfig, 'publicUrl' | 'outboundTiming'>,
  ) {}

  prepare(delivery: DueDelivery): Prepared {
    const { notification, personal, setting, user, jurisdictionId } = delivery;
    if (!personal?.email) return { kind: 'DROP', reason: '收件人未填写邮箱' };
    const confirming = notification.kind === EMAIL_CONFIRMATION;
    if (!confirming && !personal.emailConfirmed) return { kind: 'DROP', reason: '收件人的邮箱尚未确认' };
    if (confirming && personal.emailCode === null) return { kind: 'DROP', reason: '确认码已使用或已失效' };
    const code = personal.emailCode && this.secrets.open(personal.emailCode, placeOf.emailCode(user.id));
    const body = confirming && code ? withCode(notification.body, code) : notification.body;
    const { publicUrl } = this.config;
    const content = renderEmail({ recipientName: user.name, title: notification.title, body, publicUrl });
    const account = this.accountOf({ jurisdictionId, ...setting! });
    const letter = { ...content, id: delivery.id, to: personal.email };
    return {
      kind: 'SEND',
      rate: { perMinute: account.settings.perMinute },
      send: () => this.send(this.transports.pooled(account), account.settings, letter),
    };
  }

  /** One letter over a connection of its own, for the administrator's test. */
  async sendOnce(account: SmtpAccount, letter: Letter): Promise<AttemptOutcome> {
    const transport = this.transports.single(account);
    try {
      return await this.send(transport, account.settings, letter);
    } finally {
      transport.close();
    }
  }

  accountOf(stored: {
    readonly jurisdictionId: string;
    readonly version: number;
    readonly settings: object;
    readonly secret: string | null;
  }): SmtpAccount {
    const { jurisdictionId, version, settings, secret } = stored;
    const password = secret === null ? null : this.secrets.open(secret, placeOf.smtpPassword(jurisdictionId));
    return { jurisdictionId, version, settings: settings as EmailSettings, password };
  }

  private async send(transport: Mailer, settings: EmailSettings, letter: Letter): Promise<AttemptOutcome> {
    const { id, to, subject, text, html } = letter;
    const sending = transport
      .sendMail({
        from: { name: settings.fromName, address: settings.fromAddress },
        to: { name: '', address: to },
        subject,
        text,
        html,
        textEncoding: 'base64',
        messageId: `<${id}@${domainOf(settings.fromAddress)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      .then((sent): AttemptOutcome => ({
        kind: 'SENT',
        answer: sent.response ?? '',
      }))
      .catch((error: unknown): AttemptOutcome => smtpFailure(error as SmtpFailure));
    // Waiting for a free connection included.
    const { attempt } = this.config.outboundTiming ?? OUTBOUND_TIMING;
    const tooLate = sleep(attempt, smtpFailure({ code: 'ETIMEDOUT' }), { ref: false });
    return Promise.race([sending, tooLate]);
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
