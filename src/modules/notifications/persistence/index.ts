import { ChannelSettingEntity } from './channel-setting.entity.js';
import { DeliveryEntity } from './delivery.entity.js';
import { NotificationSettingEntity } from './notification-setting.entity.js';
import { NotificationEntity } from './notification.entity.js';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.js';

export const notificationsEntities = [
  NotificationEntity,
  ChannelSettingEntity,
  NotificationSettingEntity,
  WebhookEndpointEntity,
  DeliveryEntity,
];
