import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { placeOf } from '../domain/channels.js';
import { isCodeUsable } from '../domain/email-confirmation.js';
import { personalSettings, storePersonalSettings } from '../persistence/personal-settings.js';
import { EmailCode } from './email-code.js';
import { viewOf, type PersonalSettingsView } from './personal-settings.query.js';

/** Proves the caller's mailbox by the code that was sent there. */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly commands: CommandRunner,
    private readonly secrets: SecretBox,
    private readonly codes: EmailCode,
  ) {}

  /** A wrong code counts, so it is written down before it is refused. @throws DomainError 409, 422. */
  async run(ctx: RequestContext, code: string): Promise<PersonalSettingsView> {
    const userId = ctx.actor.userId!;
    const command = { name: 'notifications.confirm-email', input: { code: sha256Hex(`${userId} ${code}`) } };
    const confirmed = await this.commands.run(ctx, command, async (tx) => {
      const stored = await personalSettings(readsIn(tx), tx.jurisdictionId, userId);
      if (!stored?.emailCode) throw nothingToConfirm();
      if (!isCodeUsable({ sentAt: stored.emailCodeAt, tries: stored.emailCodeTries }, tx.now)) throw codeSpent();
      const right = this.secrets.open(stored.emailCode, placeOf.emailCode(userId)).reveal() === code;
      const next = right
        ? { ...stored, emailConfirmedAt: tx.now, emailCode: null }
        : { ...stored, emailCodeTries: stored.emailCodeTries + 1 };
      await storePersonalSettings(tx, userId, stored, stored.version, next);
      tx.audit({
        action: right ? 'notification-email.confirmed' : 'notification-email.code-refused',
        subject: { type: 'user', id: userId },
      });
      return right ? viewOf(readsIn(tx), tx.jurisdictionId, userId, tx.now) : null;
    });
    if (confirmed === null) throw unprocessable('email_code_wrong', '确认码不正确，请核对邮件中的数字。');
    return confirmed;
  }

  /** Sends another code to the address that waits for its confirmation. @throws DomainError 409, 429. */
  resend(ctx: RequestContext): Promise<PersonalSettingsView> {
    const userId = ctx.actor.userId!;
    return this.commands.run(ctx, { name: 'notifications.resend-email-code' }, async (tx) => {
      const stored = await personalSettings(readsIn(tx), tx.jurisdictionId, userId);
      if (!stored?.email || stored.emailConfirmedAt) throw nothingToConfirm();
      const code = await this.codes.send(tx, userId, stored.emailCodeAt);
      await storePersonalSettings(tx, userId, stored, stored.version, { ...stored, ...code });
      tx.audit({ action: 'notification-email.code-sent', subject: { type: 'user', id: userId } });
      return viewOf(readsIn(tx), tx.jurisdictionId, userId, tx.now);
    });
  }
}

const nothingToConfirm = () =>
  conflict('email_nothing_to_confirm', '没有等待确认的邮箱。需要更换邮箱的，请先在消息设置中填写。');
const codeSpent = () => unprocessable('email_code_spent', '确认码已失效（超过 24 小时或输错次数过多），请重新获取。');
