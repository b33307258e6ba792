export { markFollowed, oldestUnfollowed, unfollowedEvents, type FollowedEvent } from './follow-events.js';
export { Inbox } from './inbox.js';
export { InboxEntity } from './inbox.entity.js';
export { OutboxEntity } from './outbox.entity.js';
export { outboxDown, outboxUp } from './outbox.schema.js';
export { OutboxWriter, type OutboxMessage } from './outbox-writer.js';
