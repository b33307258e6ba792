import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { DomainError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { placeOf } from '../domain/channels.js';
import { confirmationBody, EMAIL_CONFIRMATION, newCode, secondsToNextCode } from '../domain/email-confirmation.js';
import { deliveriesQueued } from '../events.js';
import { insertDeliveries } from '../persistence/deliveries.js';
import { writeMessages } from '../persistence/messages.js';
import type { PersonalSettings } from '../persistence/personal-settings.js';
import { mailEndpoint } from '../persistence/targets.js';

type Code = Pick<PersonalSettings, 'emailCode' | 'emailCodeAt' | 'emailCodeTries'>;

/** Sends the code that proves a mailbox; it is kept sealed, and only the e-mail shows it. */
@Injectable()
export class EmailCode {
  constructor(private readonly secrets: SecretBox) {}

  /**
   * @param lastSentAt of the code before, whatever the address was.
   * @returns what to store with the settings.
   * @throws DomainError 429 `code_too_soon`.
   */
  async send(tx: Tx, userId: string, lastSentAt: Date | null): Promise<Code> {
    refuseTooSoon(secondsToNextCode(lastSentAt, tx.now));
    const [message] = await writeMessages(tx, [
      {
        userId,
        kind: EMAIL_CONFIRMATION,
        dedupeKey: `${EMAIL_CONFIRMATION}:${newId()}`,
        day: businessDay(tx.now),
        title: '确认接收消息的邮箱',
        body: confirmationBody(),
      },
    ]);
    await insertDeliveries(tx, [
      {
        notificationId: message!.id,
        userId,
        channel: 'EMAIL',
        webhookEndpointId: null,
        endpoint: mailEndpoint(tx.jurisdictionId),
        quiet: null,
      },
    ]);
    tx.publish(deliveriesQueued, {});
    const emailCode = this.secrets.seal(
      newCode((below) => randomInt(below)),
      placeOf.emailCode(userId),
    );
    return { emailCode, emailCodeAt: tx.now, emailCodeTries: 0 };
  }
}

function refuseTooSoon(seconds: number): void {
  if (seconds === 0) return;
  throw new DomainError({
    code: 'code_too_soon',
    kind: 'too_many',
    detail: `确认码刚刚发出，请 ${seconds} 秒后再试。`,
    retryAfterSeconds: seconds,
  });
}
