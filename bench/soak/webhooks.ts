import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/platform/ids.js';
import { SecretBox } from '../../src/platform/security/secret-box.js';
import { insertRows } from './load-morning.js';
import type { District } from './morning.js';

export interface SoakSecret {
  /** For FENGONG_SECRET_KEY. */
  readonly key: string;
  readonly box: SecretBox;
}

export function makeSecret(): SoakSecret {
  const key = randomBytes(32);
  return { key: key.toString('base64'), box: new SecretBox(key) };
}

/** Every district sends a copy of all messages to one office system, by a webhook endpoint of its own. */
export async function openWebhooks(
  client: Client,
  districts: readonly District[],
  { box }: SoakSecret,
  port: number,
): Promise<void> {
  const settings = { perMinute: 6_000 };
  await insertRows(
    client,
    'channel_setting',
    districts.map(({ id }) => ({
      id: newId(),
      jurisdiction_id: id,
      channel: 'WEBHOOK',
      enabled: true,
      settings,
      version: 1,
    })),
  );
  await insertRows(
    client,
    'webhook_endpoint',
    districts.map((district) => {
      const id = newId();
      const secret = box.seal(`whsec_${randomBytes(24).toString('base64')}`, `webhook_endpoint:${id}`);
      const url = `http://127.0.0.1:${port}/${district.number}`;
      return { id, jurisdiction_id: district.id, url, secret, created_at: '2023-04-03T10:00:00+08:00' };
    }),
  );
}
