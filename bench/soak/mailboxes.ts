import type { Client } from 'pg';
import { newId } from '../../src/platform/ids.js';
import { insertRows } from './load-morning.js';
import type { District } from './morning.js';

const MAIL_DOMAIN = 'people.example';

/** People who want their messages by e-mail as well: approvers and supervisors. */
export function readersOfMail({ units, supervisor }: District): string[] {
  return [...units.map(({ approver }) => approver), supervisor];
}

/** Every district sends through one mail server, and its readers of mail have proved their mailboxes. */
export async function openMailboxes(client: Client, districts: readonly District[], port: number): Promise<void> {
  const settings = {
    host: '127.0.0.1',
    port,
    security: 'NONE',
    user: null,
    fromAddress: `fengong@${MAIL_DOMAIN}`,
    fromName: '分工方案督查系统',
    perMinute: 6_000,
    caCertificates: null,
  };
  const channel = { channel: 'EMAIL', enabled: true, settings, version: 1 };
  await insertRows(
    client,
    'channel_setting',
    districts.map(({ id }) => ({ id: newId(), jurisdiction_id: id, ...channel })),
  );
  await insertRows(
    client,
    'notification_setting',
    districts.flatMap((district) =>
      readersOfMail(district).map((userId) => ({
        id: newId(),
        jurisdiction_id: district.id,
        user_id: userId,
        channels: ['EMAIL'],
        email: `${userId}@${MAIL_DOMAIN}`,
        email_confirmed_at: '2023-04-03T10:00:00+08:00',
        email_code_tries: 0,
        version: 1,
      })),
    ),
  );
}
