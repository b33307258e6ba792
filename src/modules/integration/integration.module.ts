import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { ReceiverAddresses } from '../notifications/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ChangeSubscription } from './application/change-subscription.js';
import { CreateSubscription } from './application/create-subscription.js';
import { ExportRows } from './application/export-rows.query.js';
import { FeedEvents } from './application/feed-events.js';
import { HandOut } from './application/hand-out.js';
import { IntegrationStatus } from './application/integration-status.js';
import { ListChanges } from './application/list-changes.query.js';
import { PurgeFeed } from './application/purge-feed.js';
import { ResendEvents } from './application/resend-events.js';
import { SendEvents } from './application/send-events.js';
import { SubscriptionQueries } from './application/subscriptions.query.js';
import { TellDays } from './application/tell-days.js';
import { TellEndingClients } from './application/tell-ending-clients.js';
import { TestSubscription } from './application/test-subscription.js';
import { WatchSubscriptions } from './application/watch-subscriptions.js';
import { ChangesController } from './http/changes.controller.js';
import { ExportsController } from './http/exports.controller.js';
import { SubscriptionsController } from './http/subscriptions.controller.js';
import { FeedEventsHandler, KeepFeedHandler, PurgeFeedHandler } from './jobs/feed-events.job.js';
import { SendEventsHandler } from './jobs/send-events.job.js';
import { TellEndingClientsHandler } from './jobs/tell-ending-clients.job.js';

/** Events of things for other programs: the feed, webhooks, exports. */
@Module({
  imports: [OrganizationsModule, IdentityModule],
  controllers: [SubscriptionsController, ChangesController, ExportsController],
  providers: [
    ChangeSubscription,
    CreateSubscription,
    ExportRows,
    FeedEvents,
    HandOut,
    IntegrationStatus,
    ListChanges,
    PurgeFeed,
    ReceiverAddresses,
    ResendEvents,
    SendEvents,
    SubscriptionQueries,
    TellDays,
    TellEndingClients,
    TestSubscription,
    WatchSubscriptions,
    FeedEventsHandler,
    KeepFeedHandler,
    PurgeFeedHandler,
    SendEventsHandler,
    TellEndingClientsHandler,
  ],
  exports: [FeedEvents, IntegrationStatus, SendEvents, TellDays, TellEndingClients, WatchSubscriptions],
})
export class IntegrationModule {}
