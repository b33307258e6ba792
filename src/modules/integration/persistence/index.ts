import { EventDeliveryEntity } from './event-delivery.entity.js';
import { EventFeedEntity } from './event-feed.entity.js';
import { PublicEventEntity } from './public-event.entity.js';
import { WebhookSubscriptionEntity } from './webhook-subscription.entity.js';

export const integrationEntities = [EventFeedEntity, PublicEventEntity, WebhookSubscriptionEntity, EventDeliveryEntity];
