import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * A receiver of signed webhooks: of one person, of the people of a unit, or (neither) of the whole jurisdiction. It is
 * never changed but for its secret: another address is another endpoint, with a breaker of its own.
 */
@Entity('webhook_endpoint')
@Unique('uq_webhook_endpoint_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_webhook_endpoint_user', ['userId'], { unique: true, where: 'ended_at IS NULL' })
@Index('ix_webhook_endpoint_live', ['jurisdictionId'], { where: 'ended_at IS NULL' })
@Check('ck_webhook_endpoint_owner', `user_id IS NULL OR unit_id IS NULL`)
@Check('ck_webhook_endpoint_ended', `(ended_at IS NULL) = (ended_by IS NULL) AND ended_by IN ('OWNER', 'RECEIVER')`)
@Check('ck_webhook_endpoint_paused', `(paused_at IS NULL) = (pause_reason IS NULL)`)
@Check('ck_webhook_endpoint_previous', `(previous_secret IS NULL) = (previous_until IS NULL)`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_webhook_endpoint_jurisdiction' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], {
  name: 'fk_webhook_endpoint_user',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_webhook_endpoint_unit' })
export class WebhookEndpointEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_endpoint' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('uuid', { nullable: true })
  unitId!: string | null;

  @Column('text')
  url!: string;

  /** Signing secret, sealed by the SecretBox. */
  @Column('text')
  secret!: string;

  /** The secret before it, sealed, by which messages are signed as well until `previousUntil`. */
  @Column('text', { nullable: true })
  previousSecret!: string | null;

  @Column('timestamptz', { nullable: true })
  previousUntil!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** Since when nothing is sent there: it has answered 410 Gone. */
  @Column('timestamptz', { nullable: true })
  pausedAt!: Date | null;

  /** For people. */
  @Column('text', { nullable: true })
  pauseReason!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** RECEIVER: of before receivers were paused; it answered 410 Gone. */
  @Column('text', { nullable: true })
  endedBy!: 'OWNER' | 'RECEIVER' | null;
}
