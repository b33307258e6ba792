import { Module } from '@nestjs/common';
import { ListNotifications } from './application/list-notifications.query.js';
import { MarkNotificationRead } from './application/mark-notification-read.js';
import { NotificationsController } from './http/notifications.controller.js';

/** How a message reaches a person: the inbox. */
@Module({
  controllers: [NotificationsController],
  providers: [ListNotifications, MarkNotificationRead],
})
export class NotificationsModule {}
