import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OutgoingEntity } from '../../../platform/outbound/index.js';
import type { ChannelName } from '../domain/channels.js';

/** One message on its way to one receiver; the inbox needs none. Once per message and receiver. */
@Entity('delivery')
@Unique('uq_delivery_once', ['notificationId', 'endpoint'])
@Index('ix_delivery_due', ['nextAttemptAt', 'id'], { where: `state IN ('QUEUED', 'FAILED')` })
@Index('ix_delivery_dead', ['id'], { where: `state = 'DEAD'` })
@Index('ix_delivery_sent', ['settledAt'], { where: `state = 'SENT'` })
@Index('ix_delivery_list', ['jurisdictionId', 'id'])
@Check(
  'ck_delivery_channel',
  `(channel = 'EMAIL' AND webhook_endpoint_id IS NULL) OR (channel = 'WEBHOOK' AND webhook_endpoint_id IS NOT NULL)`,
)
@Check('ck_delivery_state', `state IN ('QUEUED', 'SENT', 'FAILED', 'DEAD')`)
@Check('ck_delivery_due', `(next_attempt_at IS NULL) = (state IN ('SENT', 'DEAD'))`)
@ForeignKey('NotificationEntity', ['jurisdictionId', 'notificationId'], ['jurisdictionId', 'id'], {
  name: 'fk_delivery_notification',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], { name: 'fk_delivery_user' })
@ForeignKey('WebhookEndpointEntity', ['jurisdictionId', 'webhookEndpointId'], ['jurisdictionId', 'id'], {
  name: 'fk_delivery_webhook_endpoint',
})
export class DeliveryEntity extends OutgoingEntity {
  @Column('uuid')
  notificationId!: string;

  /** Whom the message is for, also when it goes to a receiver of the unit or the jurisdiction. */
  @Column('uuid')
  userId!: string;

  @Column('text')
  channel!: ChannelName;

  @Column('uuid', { nullable: true })
  webhookEndpointId!: string | null;
}
