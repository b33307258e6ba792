import { stale, type DomainError } from '../../../platform/errors.js';

/** What breaking a rule of these tables means to a person: somebody else was first. */
export const notificationsConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  uq_channel_setting_channel: stale,
  uq_notification_setting_user: stale,
  uq_webhook_endpoint_user: stale,
};
