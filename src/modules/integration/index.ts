export { FeedEvents } from './application/feed-events.js';
export { IntegrationStatus, type IntegrationHealth } from './application/integration-status.js';
export { SendEvents } from './application/send-events.js';
export { TellDays } from './application/tell-days.js';
export { WatchSubscriptions } from './application/watch-subscriptions.js';
export { EVENT_TYPES, findEventType, type EventType } from './domain/catalogue.js';
export { eventsDocument } from './domain/events-document.js';
export { IntegrationModule } from './integration.module.js';
export { integrationEntities } from './persistence/index.js';
