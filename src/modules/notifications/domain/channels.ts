/** Ways to a person besides the inbox, which needs no delivery. */
export const CHANNELS = ['EMAIL', 'WEBHOOK'] as const;
export type ChannelName = (typeof CHANNELS)[number];

export const SMTP_SECURITY = ['TLS', 'STARTTLS', 'NONE'] as const;
export type SmtpSecurity = (typeof SMTP_SECURITY)[number];

/** Types and not interfaces, so that they are JSON to the compiler. */
export type EmailSettings = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, or STARTTLS, without which nothing is sent; NONE only inside a closed network. */
  readonly security: SmtpSecurity;
  /** Account at the mail server; null: none is asked for. */
  readonly user: string | null;
  readonly fromAddress: string;
  readonly fromName: string;
  readonly perMinute: number;
  /** PEM; whoever is vouched for by one of them is trusted, and nobody else. Null: the well-known authorities. */
  readonly caCertificates: string | null;
};

export type WebhookSettings = {
  /** To one receiver. */
  readonly perMinute: number;
};

export const MOST_PER_MINUTE = 6_000;
export const DEFAULT_WEBHOOK: WebhookSettings = { perMinute: 300 };

/** Where a sealed secret belongs: the seal opens nowhere else. */
export const placeOf = {
  smtpPassword: (jurisdictionId: string): string => `channel_setting:${jurisdictionId}:EMAIL`,
  webhookSecret: (endpointId: string): string => `webhook_endpoint:${endpointId}`,
  emailCode: (userId: string): string => `notification_setting:${userId}:code`,
};

/**
 * Whether a password kept so far may serve the new settings: only for the same account at the same server, known by the
 * same certificates. Else whoever may change the server could have the password sent to one of their own.
 */
export function keepsPassword(before: EmailSettings | null, after: EmailSettings): boolean {
  return (
    before !== null &&
    before.host === after.host &&
    before.port === after.port &&
    before.user === after.user &&
    before.security === after.security &&
    before.caCertificates === after.caCertificates
  );
}
