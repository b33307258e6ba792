import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { ChannelName } from '../domain/channels.js';
import { NotificationSettingEntity } from './notification-setting.entity.js';

export interface PersonalSettings {
  readonly channels: ChannelName[];
  readonly email: string | null;
  readonly emailConfirmedAt: Date | null;
  /** Sealed; null when none is open. */
  readonly emailCode: string | null;
  readonly emailCodeAt: Date | null;
  readonly emailCodeTries: number;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
}

export interface StoredPersonalSettings extends PersonalSettings {
  readonly id: string;
  readonly version: number;
}

export async function personalSettings(
  reads: Reads,
  jurisdictionId: string,
  userId: string,
): Promise<StoredPersonalSettings | null> {
  const [row] = await reads.query<StoredPersonalSettings>(
    `SELECT id, channels, email, email_confirmed_at AS "emailConfirmedAt", email_code AS "emailCode",
            email_code_at AS "emailCodeAt", email_code_tries AS "emailCodeTries", quiet_from AS "quietFrom",
            quiet_until AS "quietUntil", version
     FROM notification_setting WHERE jurisdiction_id = $1 AND user_id = $2`,
    [jurisdictionId, userId],
  );
  return row ?? null;
}

/**
 * @param version that the caller has seen; 0 for a person who has never set anything.
 * @returns the new version.
 * @throws DomainError 412.
 */
export async function storePersonalSettings(
  tx: Tx,
  userId: string,
  present: StoredPersonalSettings | null,
  version: number,
  next: PersonalSettings,
): Promise<number> {
  if (present) return compareAndSet(tx, NotificationSettingEntity, { id: present.id, version }, next);
  if (version !== 0) throw stale();
  await tx.sql(
    `INSERT INTO notification_setting (id, jurisdiction_id, user_id, channels, email, email_confirmed_at, email_code,
       email_code_at, email_code_tries, quiet_from, quiet_until, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)`,
    [
      newId(),
      tx.jurisdictionId,
      userId,
      next.channels,
      next.email,
      next.emailConfirmedAt,
      next.emailCode,
      next.emailCodeAt,
      next.emailCodeTries,
      next.quietFrom,
      next.quietUntil,
    ],
  );
  return 1;
}
