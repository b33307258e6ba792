import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { ChannelName, EmailSettings, WebhookSettings } from '../domain/channels.js';
import { ChannelSettingEntity } from './channel-setting.entity.js';

export interface StoredChannel {
  readonly id: string;
  readonly channel: ChannelName;
  readonly enabled: boolean;
  readonly settings: EmailSettings | WebhookSettings;
  /** Sealed. */
  readonly secret: string | null;
  readonly version: number;
}

export function storedChannels(reads: Reads, jurisdictionId: string): Promise<StoredChannel[]> {
  return reads.query<StoredChannel>(
    `SELECT id, channel, enabled, settings, secret, version FROM channel_setting WHERE jurisdiction_id = $1`,
    [jurisdictionId],
  );
}

export async function storedChannel(
  reads: Reads,
  jurisdictionId: string,
  channel: ChannelName,
): Promise<StoredChannel | null> {
  return (await storedChannels(reads, jurisdictionId)).find((stored) => stored.channel === channel) ?? null;
}

/**
 * @param version that the caller has seen; 0 for a channel that has never been set up.
 * @returns the new version.
 * @throws DomainError 412.
 */
export async function storeChannel(
  tx: Tx,
  present: StoredChannel | null,
  version: number,
  next: Omit<StoredChannel, 'id' | 'version'>,
): Promise<number> {
  if (present) return compareAndSet(tx, ChannelSettingEntity, { id: present.id, version }, next);
  if (version !== 0) throw stale();
  await tx.sql(
    `INSERT INTO channel_setting (id, jurisdiction_id, channel, enabled, settings, secret, version)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6, 1)`,
    [newId(), tx.jurisdictionId, next.channel, next.enabled, JSON.stringify(next.settings), next.secret],
  );
  return 1;
}
