import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { PausedBy, SubscriptionState } from '../domain/subscription.js';

/** A receiver of public events. One that has ended stays for its log. */
@Entity('webhook_subscription')
@Unique('uq_webhook_subscription_jurisdiction_id', ['jurisdictionId', 'id'])
@Check('ck_webhook_subscription_state', `state IN ('ACTIVE', 'PAUSED', 'ENDED')`)
@Check(
  'ck_webhook_subscription_paused',
  `(state = 'PAUSED') = (paused_by IS NOT NULL)
    AND (paused_by IS NULL) = (paused_at IS NULL) AND (paused_by IS NULL) = (pause_reason IS NULL)`,
)
@Check('ck_webhook_subscription_paused_by', `paused_by IN ('ADMINISTRATOR', 'SERVICE', 'RECEIVER')`)
@Check('ck_webhook_subscription_previous', '(previous_secret IS NULL) = (previous_until IS NULL)')
@Check('ck_webhook_subscription_rate', 'per_minute BETWEEN 1 AND 6000')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_webhook_subscription_jurisdiction' })
export class WebhookSubscriptionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_subscription' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  url!: string;

  /** Patterns of `domain/type-filter.ts`; empty: every type. */
  @Column('text', { array: true })
  types!: string[];

  /** Only what concerns these units; null: the whole jurisdiction. */
  @Column('uuid', { array: true, nullable: true })
  unitIds!: string[] | null;

  @Column('int')
  perMinute!: number;

  /** Sealed by the SecretBox, like the one before it, by which events are signed as well until `previousUntil`. */
  @Column('text')
  secret!: string;

  @Column('text', { nullable: true })
  previousSecret!: string | null;

  @Column('timestamptz', { nullable: true })
  previousUntil!: Date | null;

  @Column('text')
  state!: SubscriptionState;

  @Column('text', { nullable: true })
  pausedBy!: PausedBy | null;

  @Column('text', { nullable: true })
  pauseReason!: string | null;

  @Column('timestamptz', { nullable: true })
  pausedAt!: Date | null;

  /** Position in the feed up to which its events have become deliveries. */
  @Column('bigint')
  handedTo!: string;

  /** Since when nothing has got through; null when the last attempt has. */
  @Column('timestamptz', { nullable: true })
  failingSince!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('int')
  version!: number;
}
