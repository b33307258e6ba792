export { insertNotifications } from './application/insert-notifications.js';
export { digestKey, REMINDER_DIGEST } from './domain/message.js';
export type { MessageBody, MessageGroup, MessageKind, MessageLine, NewMessage } from './domain/message.js';
export { NotificationsModule } from './notifications.module.js';
export { notificationsEntities } from './persistence/index.js';
export type { WrittenMessage } from './persistence/messages.js';
