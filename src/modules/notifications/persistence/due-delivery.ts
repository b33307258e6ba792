import type { Reads } from '../../../platform/database/reads.js';
import type { ChannelName, EmailSettings, WebhookSettings } from '../domain/channels.js';
import type { MessageBody, MessageKind } from '../domain/message.js';

/** A delivery with all that sending it needs, as it stands now. */
export interface DueDelivery {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly channel: ChannelName;
  readonly notification: {
    readonly id: string;
    readonly kind: MessageKind;
    readonly day: string;
    readonly title: string;
    readonly body: MessageBody;
  };
  readonly user: { readonly id: string; readonly name: string; readonly disabled: boolean };
  /** Null when the jurisdiction has never set the channel up. */
  readonly setting: {
    readonly enabled: boolean;
    readonly settings: EmailSettings | WebhookSettings;
    readonly secret: string | null;
    readonly version: number;
  } | null;
  readonly personal: {
    readonly email: string | null;
    readonly emailConfirmed: boolean;
    readonly emailCode: string | null;
    readonly quietFrom: string | null;
    readonly quietUntil: string | null;
  } | null;
  readonly webhook: {
    readonly id: string;
    readonly url: string;
    readonly secret: string;
    /** Null when there is none, or its time is over. */
    readonly previousSecret: string | null;
    readonly personal: boolean;
    readonly ended: boolean;
    readonly paused: boolean;
  } | null;
}

/** @returns in the order of the ids; @throws Error when one is not there. */
export async function dueDeliveries(reads: Reads, ids: readonly string[], at: Date): Promise<DueDelivery[]> {
  const rows = await reads.query<DueDelivery>(DUE, [ids, at]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (!row) throw new Error(`no delivery ${id}`);
    return row;
  });
}

const DUE = `
  SELECT d.id, d.jurisdiction_id AS "jurisdictionId", d.channel,
         json_build_object('id', n.id, 'kind', n.kind, 'day', n.day, 'title', n.title, 'body', n.body) AS notification,
         json_build_object('id', u.id, 'name', u.display_name, 'disabled', u.disabled_at IS NOT NULL) AS "user",
         CASE WHEN c.id IS NOT NULL THEN json_build_object('enabled', c.enabled, 'settings', c.settings,
           'secret', c.secret, 'version', c.version) END AS setting,
         CASE WHEN s.id IS NOT NULL THEN json_build_object('email', s.email,
           'emailConfirmed', s.email_confirmed_at IS NOT NULL, 'emailCode', s.email_code,
           'quietFrom', s.quiet_from, 'quietUntil', s.quiet_until) END AS personal,
         CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'url', w.url, 'secret', w.secret,
           'previousSecret', CASE WHEN w.previous_until > $2 THEN w.previous_secret END,
           'personal', w.user_id IS NOT NULL, 'ended', w.ended_at IS NOT NULL,
           'paused', w.paused_at IS NOT NULL) END AS webhook
  FROM delivery d
  JOIN notification n ON n.jurisdiction_id = d.jurisdiction_id AND n.id = d.notification_id
  JOIN app_user u ON u.jurisdiction_id = d.jurisdiction_id AND u.id = d.user_id
  LEFT JOIN channel_setting c ON c.jurisdiction_id = d.jurisdiction_id AND c.channel = d.channel
  LEFT JOIN notification_setting s ON s.jurisdiction_id = d.jurisdiction_id AND s.user_id = d.user_id
  LEFT JOIN webhook_endpoint w ON w.jurisdiction_id = d.jurisdiction_id AND w.id = d.webhook_endpoint_id
  WHERE d.id = ANY($1::uuid[])`;
