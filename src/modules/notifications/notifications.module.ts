import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { IdentityModule } from '../identity/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ConfirmEmail } from './application/confirm-email.js';
import { DeliveryStatus } from './application/delivery-status.js';
import { DispatchDeliveries } from './application/dispatch-deliveries.js';
import { EmailChannel } from './application/email-channel.js';
import { EmailCode } from './application/email-code.js';
import { ForgetEndedSecrets } from './application/forget-ended-secrets.js';
import { ListDeliveries } from './application/list-deliveries.query.js';
import { ListNotifications } from './application/list-notifications.query.js';
import { MarkNotificationRead } from './application/mark-notification-read.js';
import { NotificationChannels } from './application/notification-channels.js';
import { GetPersonalSettings } from './application/personal-settings.query.js';
import { ReceiverAddresses } from './application/receiver-addresses.js';
import { ReplacePersonalSettings } from './application/replace-personal-settings.js';
import { ResendDeliveries } from './application/resend-deliveries.js';
import { SmtpTransports } from './application/smtp-transports.js';
import { StoppedReceivers } from './application/stopped-receivers.js';
import { TestChannels } from './application/test-channels.js';
import { WebhookChannel } from './application/webhook-channel.js';
import { WebhookEndpoints } from './application/webhook-endpoints.js';
import { WebhookSecrets } from './application/webhook-secrets.js';
import { ChannelsController } from './http/channels.controller.js';
import { DeliveriesController } from './http/deliveries.controller.js';
import { NotificationsController } from './http/notifications.controller.js';
import { SettingsController } from './http/settings.controller.js';
import { WebhookEndpointsController } from './http/webhook-endpoints.controller.js';
import { DispatchDeliveriesHandler } from './jobs/dispatch-deliveries.job.js';
import { ForgetEndedSecretsHandler } from './jobs/forget-ended-secrets.job.js';
import { notificationsConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(notificationsConstraintErrors);

/** How a message reaches a person: the inbox, e-mail, webhooks; when, and what became of it. */
@Module({
  imports: [OrganizationsModule, IdentityModule],
  controllers: [
    NotificationsController,
    SettingsController,
    DeliveriesController,
    ChannelsController,
    WebhookEndpointsController,
  ],
  providers: [
    ConfirmEmail,
    DeliveryStatus,
    DispatchDeliveries,
    DispatchDeliveriesHandler,
    EmailChannel,
    EmailCode,
    ForgetEndedSecrets,
    ForgetEndedSecretsHandler,
    GetPersonalSettings,
    ListDeliveries,
    ListNotifications,
    MarkNotificationRead,
    NotificationChannels,
    ReceiverAddresses,
    ReplacePersonalSettings,
    ResendDeliveries,
    SmtpTransports,
    StoppedReceivers,
    TestChannels,
    WebhookChannel,
    WebhookEndpoints,
    WebhookSecrets,
  ],
  exports: [DeliveryStatus, DispatchDeliveries],
})
export class NotificationsModule {}
