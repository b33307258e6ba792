import { NotificationEntity } from './notification.entity.js';

export const notificationsEntities = [NotificationEntity];
