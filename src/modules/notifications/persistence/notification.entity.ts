import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MessageBody, MessageKind } from '../domain/message.js';

/** A message in somebody's inbox. The same message once per person; of reminder digests one per person and day. */
@Entity('notification')
@Unique('uq_notification_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_notification_once', ['userId', 'dedupeKey'])
@Index('uq_notification_digest', ['userId', 'day'], { unique: true, where: `kind = 'REMINDER_DIGEST'` })
@Index('ix_notification_list', ['jurisdictionId', 'userId', 'day', 'id'])
@Check('ck_notification_kind', `kind ~ '^[A-Z][A-Z_]{2,39}$'`)
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], { name: 'fk_notification_user' })
export class NotificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  userId!: string;

  @Column('date')
  day!: string;

  @Column('text')
  kind!: MessageKind;

  @Column('text')
  dedupeKey!: string;

  @Column('text')
  title!: string;

  @Column('jsonb')
  body!: MessageBody;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
