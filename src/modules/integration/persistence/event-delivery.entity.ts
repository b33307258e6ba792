import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OrderedOutgoingEntity } from '../../../platform/outbound/index.js';

/** One event on its way to one subscription. */
@Entity('event_delivery')
@Unique('uq_event_delivery_position', ['subscriptionId', 'position'])
@Index('ix_event_delivery_due', ['nextAttemptAt', 'id'], { where: `state IN ('QUEUED', 'FAILED')` })
@Index('ix_event_delivery_stream', ['endpoint', 'stream', 'position'], { where: `state IN ('QUEUED', 'FAILED')` })
@Index('ix_event_delivery_dead', ['subscriptionId', 'position'], { where: `state = 'DEAD'` })
@Index('ix_event_delivery_event', ['eventId'])
@Check('ck_event_delivery_state', `state IN ('QUEUED', 'SENT', 'FAILED', 'DEAD')`)
@Check('ck_event_delivery_due', `(next_attempt_at IS NULL) = (state IN ('SENT', 'DEAD'))`)
@ForeignKey('WebhookSubscriptionEntity', ['jurisdictionId', 'subscriptionId'], ['jurisdictionId', 'id'], {
  name: 'fk_event_delivery_subscription',
})
@ForeignKey('PublicEventEntity', ['eventId'], ['id'], { name: 'fk_event_delivery_event' })
export class EventDeliveryEntity extends OrderedOutgoingEntity {
  @Column('uuid')
  subscriptionId!: string;

  @Column('uuid')
  eventId!: string;
}
