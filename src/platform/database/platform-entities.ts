import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { StoredFileEntity } from '../files/stored-file.entity.js';
import { StoredObjectEntity } from '../files/stored-object.entity.js';
import { InstallationEntity } from '../installation/installation.entity.js';
import { InboxEntity } from '../outbox/inbox.entity.js';
import { OutboundEndpointEntity } from '../outbound/outbound-endpoint.entity.js';
import { RateBucketEntity } from '../limits/rate-bucket.entity.js';
import { OutboxEntity } from '../outbox/outbox.entity.js';

/** Tables of the platform; each module has such a list of its own, and `src/app/entities.ts` joins them. */
export const platformEntities = [
  OutboxEntity,
  InboxEntity,
  IdempotencyKeyEntity,
  StoredFileEntity,
  StoredObjectEntity,
  InstallationEntity,
  OutboundEndpointEntity,
  RateBucketEntity,
] as const;
