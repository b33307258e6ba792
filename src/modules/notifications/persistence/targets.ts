import { businessDay } from '../../../platform/clock/clock.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { ChannelName } from '../domain/channels.js';
import type { QuietHours } from '../domain/quiet-hours.js';

/** A receiver of a person's messages. */
export interface Target {
  readonly userId: string;
  readonly channel: ChannelName;
  readonly webhookEndpointId: string | null;
  /** Key of its breaker and rate. */
  readonly endpoint: string;
  /** Null where nobody is disturbed: receivers of a unit or of the jurisdiction. */
  readonly quiet: QuietHours | null;
}

/** All mail of a jurisdiction goes through one server, so it has one breaker and one rate. */
export function mailEndpoint(jurisdictionId: string): string {
  return `EMAIL:${jurisdictionId}`;
}

/** Each receiver of webhooks has its own. */
export function webhookEndpoint(id: string): string {
  return `WEBHOOK:${id}`;
}

/** Where messages to these people go besides the inbox: enabled channels that they want, and receivers set above them. */
export async function targetsOf(
  reads: Reads,
  jurisdictionId: string,
  userIds: readonly string[],
  at: Date,
): Promise<Target[]> {
  const rows = await reads.query<Omit<Target, 'quiet'> & { quietFrom: string | null; quietUntil: string | null }>(
    TARGETS,
    [jurisdictionId, userIds, businessDay(at)],
  );
  return rows.map(({ quietFrom, quietUntil, ...target }) => ({ ...target, quiet: quietHours(quietFrom, quietUntil) }));
}

export function quietHours(from: string | null, until: string | null): QuietHours | null {
  return from === null || until === null ? null : { from, until };
}

const TARGETS = `
  SELECT s.user_id AS "userId", 'EMAIL' AS channel, NULL::uuid AS "webhookEndpointId",
         'EMAIL:' || s.jurisdiction_id AS endpoint, s.quiet_from AS "quietFrom", s.quiet_until AS "quietUntil"
  FROM notification_setting s
  JOIN channel_setting c ON c.jurisdiction_id = s.jurisdiction_id AND c.channel = 'EMAIL' AND c.enabled
  WHERE s.jurisdiction_id = $1 AND s.user_id = ANY($2::uuid[]) AND 'EMAIL' = ANY(s.channels)
    AND s.email_confirmed_at IS NOT NULL
  UNION ALL
  SELECT s.user_id, 'WEBHOOK', w.id, 'WEBHOOK:' || w.id, s.quiet_from, s.quiet_until
  FROM notification_setting s
  JOIN channel_setting c ON c.jurisdiction_id = s.jurisdiction_id AND c.channel = 'WEBHOOK' AND c.enabled
  JOIN webhook_endpoint w ON w.jurisdiction_id = s.jurisdiction_id AND w.user_id = s.user_id AND w.ended_at IS NULL
  WHERE s.jurisdiction_id = $1 AND s.user_id = ANY($2::uuid[]) AND 'WEBHOOK' = ANY(s.channels)
  UNION ALL
  SELECT u.id, 'WEBHOOK', w.id, 'WEBHOOK:' || w.id, NULL, NULL
  FROM webhook_endpoint w
  JOIN channel_setting c ON c.jurisdiction_id = w.jurisdiction_id AND c.channel = 'WEBHOOK' AND c.enabled
  JOIN app_user u ON u.jurisdiction_id = w.jurisdiction_id AND u.id = ANY($2::uuid[])
  WHERE w.jurisdiction_id = $1 AND w.user_id IS NULL AND w.ended_at IS NULL
    AND (w.unit_id IS NULL OR EXISTS (
      SELECT FROM user_post p
      WHERE p.jurisdiction_id = w.jurisdiction_id AND p.user_id = u.id AND p.unit_id = w.unit_id
        AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR p.valid_to >= $3::date)))`;
